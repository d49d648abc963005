import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { weekdays, type Recurrence, type RecurrencePattern } from '#sandbox/tenant/calendars/records.ts';
import { dayOf, seriesDays } from '#sandbox/tenant/calendars/recurrence.ts';
import { naiveDays } from './naiveExpansion.ts';

const patterns: fc.Arbitrary<RecurrencePattern> = fc.record({
  type: fc.constantFrom('daily', 'weekly', 'absoluteMonthly', 'relativeMonthly', 'absoluteYearly', 'relativeYearly'),
  interval: fc.integer({ min: 1, max: 5 }),
  daysOfWeek: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 7 }),
  firstDayOfWeek: fc.constantFrom(...weekdays),
  dayOfMonth: fc.integer({ min: 1, max: 31 }),
  month: fc.integer({ min: 1, max: 12 }),
  index: fc.constantFrom('first', 'second', 'third', 'fourth', 'last'),
});

const startDays = fc.integer({ min: dayOf('2027-01-01'), max: dayOf('2028-12-31') });
const recurrences: fc.Arbitrary<Recurrence> = fc
  .tuple(patterns, startDays, fc.integer({ min: 1, max: 30 }), fc.constantFrom('noEnd', 'endDate', 'numbered'))
  .map(([pattern, startDay, count, type]) => ({
    pattern,
    range:
      type === 'numbered'
        ? { type, startDay, count }
        : type === 'endDate'
          ? { type, startDay, endDay: startDay + 20 * count }
          : { type, startDay },
  }));

// The rules: https://learn.microsoft.com/graph/api/resources/recurrencepattern and .../recurrencerange
test('a series has the days that one finds by asking every single day', () => {
  fc.assert(
    fc.property(recurrences, (recurrence) => {
      const lastDay = recurrence.range.startDay + 2 * 366;
      expect([...seriesDays(recurrence, lastDay)]).toEqual(naiveDays(recurrence, lastDay));
    }),
    { numRuns: 60 },
  );
});
