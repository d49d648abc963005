import fc from 'fast-check';
import { localDate, weekdays } from '#domain/time/instant.ts';
import { type DayOfMonth, places, type Recurrence } from '#domain/time/recurrence.ts';

const someWeekdays = fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 7 });
const every = fc.integer({ min: 1, max: 5 });
const daysOfMonth: fc.Arbitrary<DayOfMonth> = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), number: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ kind: fc.constant('weekday' as const), place: fc.constantFrom(...places), among: someWeekdays }),
);
const cadences: fc.Arbitrary<Recurrence['cadence']> = fc.oneof(
  fc.record({ kind: fc.constant('daily' as const), every: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    kind: fc.constant('weekly' as const),
    every,
    on: someWeekdays,
    weekStart: fc.constantFrom(...weekdays),
  }),
  fc.record({ kind: fc.constant('monthly' as const), every, on: daysOfMonth }),
  fc.record({
    kind: fc.constant('yearly' as const),
    every: fc.integer({ min: 1, max: 2 }),
    month: fc.integer({ min: 1, max: 12 }),
    on: daysOfMonth,
  }),
);
export const dayAfter = (date: string, days: number) =>
  localDate(new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10));
/** Rules of all kinds that begin within thirty months and end: by a number of occurrences or by a date. */
export const recurrences: fc.Arbitrary<Recurrence> = fc
  .tuple(cadences, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 30 }), fc.constantFrom('number', 'date'))
  .map(([cadence, days, count, ends]) => {
    const startsOn = dayAfter('2026-06-01', days);
    const end: Recurrence['end'] =
      ends === 'number' ? { kind: 'afterCount', count } : { kind: 'onDate', date: dayAfter(startsOn, 25 * count) };
    return { startsOn, cadence, end };
  });
