import { expect, test } from '@jest/globals';
import type { Event } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { localDate, localTime, type ZoneName } from '#domain/time/instant.ts';
import type { Cadence, Recurrence, RecurringTime } from '#domain/time/recurrence.ts';
import { readRecurrence, type RecurrenceReading } from '#graph/readRecurrence.ts';
import { seriesTimes } from '#graph/recurrence.ts';

const aTime = (cadence: Cadence, startsOn: string, end: Recurrence['end'] = { kind: 'never' }): RecurringTime => ({
  recurrence: { startsOn: localDate(startsOn), cadence, end },
  startTime: localTime('09:30'),
  lengthMinutes: 45,
  zone: 'Pacific/Auckland' as ZoneName,
});
const until = { kind: 'onDate', date: localDate('2027-12-31') } as const;
const three = { kind: 'afterCount', count: 3 } as const;
const thursdays = { kind: 'weekday', place: 'last', among: ['thursday', 'friday'] } as const;

// https://learn.microsoft.com/graph/api/resources/recurrencepattern
test.each<[RecurringTime, pattern: object, range: object]>([
  [aTime({ kind: 'daily', every: 2 }, '2027-01-04'), { type: 'daily', interval: 2 }, { type: 'noEnd' }],
  [
    aTime({ kind: 'weekly', every: 2, on: ['monday', 'friday'], weekStart: 'monday' }, '2027-01-04', three),
    { type: 'weekly', interval: 2, daysOfWeek: ['monday', 'friday'], firstDayOfWeek: 'monday' },
    { type: 'numbered', numberOfOccurrences: 3 },
  ],
  [
    aTime({ kind: 'monthly', every: 1, on: { kind: 'number', number: 31 } }, '2027-01-31', until),
    { type: 'absoluteMonthly', interval: 1, dayOfMonth: 31 },
    { type: 'endDate', endDate: '2027-12-31' },
  ],
  [
    aTime({ kind: 'monthly', every: 3, on: thursdays }, '2027-01-29'),
    { type: 'relativeMonthly', interval: 3, daysOfWeek: ['thursday', 'friday'], index: 'last' },
    { type: 'noEnd' },
  ],
  [
    aTime({ kind: 'yearly', every: 1, month: 2, on: { kind: 'number', number: 29 } }, '2028-02-29'),
    { type: 'absoluteYearly', interval: 1, dayOfMonth: 29, month: 2 },
    { type: 'noEnd' },
  ],
  [
    aTime({ kind: 'yearly', every: 1, month: 2, on: thursdays }, '2027-02-26'),
    { type: 'relativeYearly', interval: 1, daysOfWeek: ['thursday', 'friday'], index: 'last', month: 2 },
    { type: 'noEnd' },
  ],
])('%j goes to Graph and comes back the same', (time, pattern, range) => {
  const event = seriesTimes(time);
  expect(event.recurrence.pattern).toEqual(pattern);
  expect(event.recurrence.range).toMatchObject(range);
  expect(readRecurrence(event)).toEqual({ kind: 'read', time });
});

test('a series is sent from its first occurrence on, with a start on the same date', () => {
  const mondays = { kind: 'weekly', every: 2, on: ['monday'], weekStart: 'monday' } as const;
  const { start, end, recurrence } = seriesTimes(aTime(mondays, '2027-01-07', three));
  const timeZone = 'New Zealand Standard Time';
  expect([start, end]).toEqual([
    { dateTime: '2027-01-18T09:30:00', timeZone },
    { dateTime: '2027-01-18T10:15:00', timeZone },
  ]);
  expect(recurrence.range).toMatchObject({ startDate: '2027-01-18', recurrenceTimeZone: timeZone });
});

test('a series without any occurrence is not sent', () => {
  const mondays = { kind: 'weekly', every: 1, on: ['monday'], weekStart: 'monday' } as const;
  const end = { kind: 'onDate', date: localDate('2027-01-10') } as const;
  expect(() => seriesTimes(aTime(mondays, '2027-01-07', end))).toThrow('no occurrence');
});

/** As Graph answers when times are asked for in UTC: what does not apply is filled in. */
const answered: Event = {
  start: { dateTime: '2027-01-03T20:30:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2027-01-03T21:15:00.0000000', timeZone: 'UTC' },
  recurrence: {
    pattern: {
      type: 'weekly',
      interval: 1,
      month: 0,
      dayOfMonth: 0,
      daysOfWeek: ['monday'],
      firstDayOfWeek: 'sunday',
      index: 'first',
    },
    range: {
      type: 'numbered',
      startDate: '2027-01-04',
      endDate: '0001-01-01',
      recurrenceTimeZone: 'New Zealand Standard Time',
      numberOfOccurrences: 3,
    },
  },
};

test('times in UTC are read in the zone of the recurrence', () => {
  expect(readRecurrence(answered)).toEqual({
    kind: 'read',
    time: aTime({ kind: 'weekly', every: 1, on: ['monday'], weekStart: 'sunday' }, '2027-01-04', three),
  });
});

test('what Graph leaves out has the value of its documentation: weeks from Sunday on, the first of the days', () => {
  const of = (type: 'weekly' | 'relativeMonthly') => {
    const reading = readRecurrence(patternSaying({ type, firstDayOfWeek: undefined, index: undefined }));
    return reading.kind === 'read' ? reading.time.recurrence.cadence : undefined;
  };
  expect(of('weekly')).toMatchObject({ weekStart: 'sunday' });
  expect(of('relativeMonthly')).toMatchObject({ on: { place: 'first' } });
});

type Because = Extract<RecurrenceReading, { kind: 'unreadable' }>['because'];

test.each<[Because, Event]>([
  ['notRecurring', { ...answered, recurrence: null }],
  ['zoneUnknown', rangeSaying({ recurrenceTimeZone: 'tzone://Microsoft/Custom' })],
  ['unknownType', patternSaying({ type: 'hourly' })],
  ['interval', patternSaying({ interval: 0 })],
  ['weekdays', patternSaying({ daysOfWeek: [] })],
  ['count', rangeSaying({ numberOfOccurrences: 0 })],
  ['dayOfMonth', patternSaying({ type: 'absoluteMonthly' })],
  ['month', patternSaying({ type: 'relativeYearly' })],
  ['endBeforeStart', rangeSaying({ type: 'endDate' })],
])('what cannot be read is told as %s', (because, event) => {
  expect(readRecurrence(event)).toEqual({ kind: 'unreadable', because });
});

function patternSaying(parts: object): Event {
  return {
    ...answered,
    recurrence: { ...answered.recurrence, pattern: { ...answered.recurrence?.pattern, ...parts } },
  };
}

function rangeSaying(parts: object): Event {
  return { ...answered, recurrence: { ...answered.recurrence, range: { ...answered.recurrence?.range, ...parts } } };
}
