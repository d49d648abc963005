import { expect, test } from '@jest/globals';
import { aRecurrence, aTenant, aUser, anEvent, anHourFrom, ask, eventIn, eventsIn, startsOf } from './aTenant.ts';

const mia = aUser('mia');
const weekly = (day: string) => ({ type: 'weekly', daysOfWeek: [day] });

/** UTC starts of a series that begins at a local time in a zone. */
async function starts(local: string, zone: string, pattern: Readonly<Record<string, unknown>>, times: number) {
  const recurrence = aRecurrence(pattern, local.slice(0, 10), times);
  return startsWith(anEvent({ ...anHourFrom(local, zone), recurrence }));
}

async function startsWith(body: unknown, headers = {}): Promise<string[]> {
  const state = aTenant(mia);
  const { id } = eventIn(await ask(state, mia, 'POST /me/events', { body }));
  const query = { startDateTime: '2025-01-01T00:00:00Z', endDateTime: '2033-01-01T00:00:00Z', $top: '50' };
  return startsOf(eventsIn(await ask(state, mia, 'GET /me/events/{event-id}/instances', { id, query, headers })));
}

// Clock changes of the tz database: Europe on 2027-03-28, United States on 2027-03-14.
test.each([
  ['2027-03-23T10:00', 'Europe/Berlin', 'tuesday', ['2027-03-23T09:00', '2027-03-30T08:00']],
  ['2027-03-10T09:00', 'Eastern Standard Time', 'wednesday', ['2027-03-10T14:00', '2027-03-17T13:00']],
])('a series at %s in %s keeps its local time over a clock change', async (local, zone, day, expected) => {
  expect(await starts(local, zone, weekly(day), 2)).toEqual(expected);
});

test('in the weeks between the clock changes of two continents, a series moves for the far side alone', async () => {
  const inNewYork = { Prefer: 'outlook.timezone="America/New_York"' };
  const inBerlin = { Prefer: 'outlook.timezone="W. Europe Standard Time"' };
  const series = (local: string, zone: string) =>
    anEvent({ ...anHourFrom(local, zone), recurrence: aRecurrence(weekly('thursday'), '2027-03-11', 4) });
  const times = async (body: unknown, headers: object) =>
    (await startsWith(body, headers)).map((text) => text.slice(11));
  const berlin = await times(series('2027-03-11T15:00', 'Europe/Berlin'), inNewYork);
  expect(berlin).toEqual(['09:00', '10:00', '10:00', '09:00']);
  const newYork = await times(series('2027-03-11T09:00', 'America/New_York'), inBerlin);
  expect(newYork).toEqual(['15:00', '14:00', '14:00', '15:00']);
});

// The EWS documentation of DayOfMonth: "the last day of the month is assumed"
test.each([
  ['absoluteMonthly', 31, '2027-01-31', 4, ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']],
  ['absoluteMonthly', 30, '2028-01-30', 3, ['2028-01-30', '2028-02-29', '2028-03-30']],
  ['absoluteYearly', 29, '2028-02-29', 2, ['2028-02-29', '2029-02-28']],
])('%s on day %i falls on the last day of shorter months', async (type, dayOfMonth, start, times, expected) => {
  const found = await starts(`${start}T10:00`, 'UTC', { type, dayOfMonth, month: 2 }, times);
  expect(found.map((text) => text.slice(0, 10))).toEqual(expected);
});

// https://learn.microsoft.com/graph/api/resources/recurrencepattern: index, and "the first day that satisfies"
test.each([
  ['fourth', ['friday'], '2027-01-22'],
  ['last', ['friday'], '2027-01-29'],
  ['first', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], '2027-01-01'],
])('the %s of %j in January 2027 is %s', async (index, daysOfWeek, expected) => {
  const found = await starts('2027-01-01T10:00', 'UTC', { type: 'relativeMonthly', index, daysOfWeek }, 1);
  expect(found).toEqual([`${expected}T10:00`]);
});

test('the first weekday of a month that starts on a Sunday is its Monday', async () => {
  const daysOfWeek = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
  expect(await starts('2027-08-01T10:00', 'UTC', { type: 'relativeMonthly', daysOfWeek }, 1)).toEqual([
    '2027-08-02T10:00',
  ]);
});

test('several weekdays of a relative month give one occurrence a month', async () => {
  const found = await starts(
    '2027-01-01T10:00',
    'UTC',
    { type: 'relativeMonthly', daysOfWeek: ['thursday', 'friday'] },
    3,
  );
  expect(found).toEqual(['2027-01-01T10:00', '2027-02-04T10:00', '2027-03-04T10:00']);
});

// The example of https://learn.microsoft.com/graph/outlook-schedule-recurring-events
test('the interval of a monthly series counts from its first occurrence', async () => {
  const found = await starts(
    '2026-08-29T10:00',
    'UTC',
    { type: 'relativeMonthly', interval: 2, daysOfWeek: ['thursday'] },
    2,
  );
  expect(found).toEqual(['2026-09-03T10:00', '2026-11-05T10:00']);
});

// https://learn.microsoft.com/graph/api/resources/recurrencepattern: firstDayOfWeek, by default sunday
test.each([
  [{ firstDayOfWeek: 'monday' }, ['04', '10', '18', '24']],
  [{}, ['04', '17', '18', '31']],
])('every second week depends on the day on which weeks begin: %j', async (firstDay, expected) => {
  const pattern = { type: 'weekly', interval: 2, daysOfWeek: ['sunday', 'monday'], ...firstDay };
  const found = await starts('2027-01-04T10:00', 'UTC', pattern, 4);
  expect(found).toEqual(expected.map((day) => `2027-01-${day}T10:00`));
});

// https://learn.microsoft.com/graph/api/resources/recurrencerange: the dates are those of the event's zone
test('the end date is included even where it is still the day before in UTC', async () => {
  const recurrence = {
    pattern: { interval: 1, ...weekly('tuesday') },
    range: { type: 'endDate', startDate: '2027-02-02', endDate: '2027-02-16' },
  };
  const body = anEvent({ ...anHourFrom('2027-02-02T09:00', 'New Zealand Standard Time'), recurrence });
  expect(await startsWith(body)).toEqual(['2027-02-01T20:00', '2027-02-08T20:00', '2027-02-15T20:00']);
});

// RFC 5545, 3.3.5
test('a time that the clock skips is read with the offset before, a doubled one as the first', async () => {
  expect(await starts('2027-03-14T02:30', 'America/New_York', weekly('sunday'), 1)).toEqual(['2027-03-14T07:30']);
  expect(await starts('2027-11-07T01:30', 'America/New_York', weekly('sunday'), 1)).toEqual(['2027-11-07T05:30']);
});

// Unicode CLDR windowsZones
test.each([
  ['Mountain Standard Time (Mexico)', '17:00'],
  ['Central Asia Standard Time', '04:00'],
])('the Windows zone %s is read by its present rules', async (zone, expected) => {
  expect((await starts('2027-06-01T10:00', zone, weekly('tuesday'), 1))[0]?.slice(11)).toBe(expected);
});
