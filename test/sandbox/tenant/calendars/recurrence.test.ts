import { expect, test } from '@jest/globals';
import {
  aRecurrence,
  aTenant,
  aUser,
  anEvent,
  anHourFrom,
  ask,
  eventIn,
  eventsIn,
  refusal,
  startsOf,
} from './aTenant.ts';

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

// Clock changes of the tz database; that the local time stays: https://learn.microsoft.com/graph/outlook-schedule-recurring-events
test.each([
  ['E01', '2027-03-23T10:00', 'Europe/Berlin', 'tuesday', ['2027-03-23T09:00', '2027-03-30T08:00']],
  ['E02', '2027-03-10T09:00', 'Eastern Standard Time', 'wednesday', ['2027-03-10T14:00', '2027-03-17T13:00']],
  ['E06', '2027-10-28T17:30', 'India Standard Time', 'thursday', ['2027-10-28T12:00', '2027-11-04T12:00']],
  ['E07', '2027-10-28T16:15', 'Asia/Kathmandu', 'thursday', ['2027-10-28T10:30', '2027-11-04T10:30']],
  ['E08', '2027-09-27T09:00', 'Lord Howe Standard Time', 'monday', ['2027-09-26T22:30', '2027-10-03T22:00']],
  ['E09', '2027-09-20T09:00', 'Pacific/Chatham', 'monday', ['2027-09-19T20:15', '2027-09-26T19:15']],
])('%s: a series at %s in %s keeps its local time over a clock change', async (_, local, zone, day, expected) => {
  expect(await starts(local, zone, weekly(day), 2)).toEqual(expected);
});

// The same; read in another zone by Prefer outlook.timezone.
test.each([
  ['E05', '2027-10-28T14:00', 'Europe/London', 'thursday', 'America/New_York', ['28T09:00', '04T10:00', '11T09:00']],
  ['E06', '2027-10-28T17:30', 'Asia/Kolkata', 'thursday', 'GMT Standard Time', ['28T13:00', '04T12:00']],
  ['E10', '2027-09-21T10:00', 'New Zealand Standard Time', 'tuesday', 'Pacific/Honolulu', ['20T12:00', '27T11:00']],
] as const)('%s: a series at %s in %s on %s is read in %s', async (_, local, zone, day, other, expected) => {
  const recurrence = aRecurrence(weekly(day), local.slice(0, 10), expected.length);
  const headers = { Prefer: `outlook.timezone="${other}"` };
  const found = await startsWith(anEvent({ ...anHourFrom(local, zone), recurrence }), headers);
  expect(found.map((text) => text.slice(8))).toEqual(expected);
});

test('E03, E04: in the weeks between the clock changes of two continents, a series moves for the far side alone', async () => {
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
  ['E11', 'absoluteMonthly', 31, '2027-01-31', 4, ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']],
  ['E12', 'absoluteMonthly', 30, '2028-01-30', 3, ['2028-01-30', '2028-02-29', '2028-03-30']],
  ['E13', 'absoluteYearly', 29, '2028-02-29', 2, ['2028-02-29', '2029-02-28']],
])('%s: %s on day %i falls on the last day of shorter months', async (_, type, dayOfMonth, start, times, expected) => {
  const found = await starts(`${start}T10:00`, 'UTC', { type, dayOfMonth, month: 2 }, times);
  expect(found.map((text) => text.slice(0, 10))).toEqual(expected);
});

// https://learn.microsoft.com/graph/api/resources/recurrencepattern: index, and "the first day that satisfies"
test.each([
  ['fourth', ['friday'], '2027-01-22'],
  ['last', ['friday'], '2027-01-29'],
  ['first', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], '2027-01-01'],
])('E14: the %s of %j in January 2027 is %s', async (index, daysOfWeek, expected) => {
  const found = await starts('2027-01-01T10:00', 'UTC', { type: 'relativeMonthly', index, daysOfWeek }, 1);
  expect(found).toEqual([`${expected}T10:00`]);
});

test('E15: the first weekday of a month that starts on a Sunday is its Monday', async () => {
  const daysOfWeek = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
  expect(await starts('2027-08-01T10:00', 'UTC', { type: 'relativeMonthly', daysOfWeek }, 1)).toEqual([
    '2027-08-02T10:00',
  ]);
});

test('E16: several weekdays of a relative month give one occurrence a month', async () => {
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
])('E17: every second week depends on the day on which weeks begin: %j', async (firstDay, expected) => {
  const pattern = { type: 'weekly', interval: 2, daysOfWeek: ['sunday', 'monday'], ...firstDay };
  const found = await starts('2027-01-04T10:00', 'UTC', pattern, 4);
  expect(found).toEqual(expected.map((day) => `2027-01-${day}T10:00`));
});

// https://learn.microsoft.com/graph/api/resources/recurrencerange: the dates are those of the event's zone
test('E20: the end date is included even where it is still the day before in UTC', async () => {
  const recurrence = {
    pattern: { interval: 1, ...weekly('tuesday') },
    range: { type: 'endDate', startDate: '2027-02-02', endDate: '2027-02-16' },
  };
  const body = anEvent({ ...anHourFrom('2027-02-02T09:00', 'New Zealand Standard Time'), recurrence });
  expect(await startsWith(body)).toEqual(['2027-02-01T20:00', '2027-02-08T20:00', '2027-02-15T20:00']);
});

// RFC 5545, 3.3.5
test('E18, E19: a time that the clock skips is read with the offset before, a doubled one as the first', async () => {
  expect(await starts('2027-03-14T02:30', 'America/New_York', weekly('sunday'), 1)).toEqual(['2027-03-14T07:30']);
  expect(await starts('2027-11-07T01:30', 'America/New_York', weekly('sunday'), 1)).toEqual(['2027-11-07T05:30']);
});

// Unicode CLDR windowsZones
test.each([
  ['Mountain Standard Time (Mexico)', '17:00'],
  ['Central Asia Standard Time', '04:00'],
])('E21: the Windows zone %s is read by its present rules', async (zone, expected) => {
  expect((await starts('2027-06-01T10:00', zone, weekly('tuesday'), 1))[0]?.slice(11)).toBe(expected);
});

// https://learn.microsoft.com/graph/api/resources/datetimetimezone: IANA names are taken as well; Troll has no Windows name.
test.each(['Europe/Kyiv', 'Asia/Kolkata', 'America/Coyhaique', 'Antarctica/Troll'])(
  'E22, E23: %s is a zone, and is echoed as it was given',
  async (zone) => {
    const body = anEvent(anHourFrom('2027-06-01T10:00', zone));
    expect((await ask(aTenant(mia), mia, 'POST /me/events', { body })).body).toMatchObject({
      originalStartTimeZone: zone,
    });
  },
);

test('E68: a weekly series takes the leap day', async () => {
  expect(await starts('2028-02-22T10:00', 'UTC', weekly('tuesday'), 3)).toEqual(
    ['02-22', '02-29', '03-07'].map((day) => `2028-${day}T10:00`),
  );
});

// Clock changes of the tz database: London's come later than New York's in spring.
test('E58: series in two zones meet in just the weeks between the clock changes', async () => {
  const inLondon = await starts('2027-03-04T14:00', 'Europe/London', weekly('thursday'), 6);
  const inNewYork = await starts('2027-03-04T10:00', 'America/New_York', weekly('thursday'), 6);
  expect(inLondon.filter((start) => inNewYork.includes(start))).toEqual(['2027-03-18T14:00', '2027-03-25T14:00']);
});

// British Columbia gives up its clock changes in newer releases of the tz database: Exchange may know another one.
test('E63: a zone has the rules of the zone data that this machine has', async () => {
  const [start] = await starts('2026-12-01T09:00', 'America/Vancouver', weekly('tuesday'), 1);
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/Vancouver', hour: '2-digit', minute: '2-digit' });
  expect(clock.format(Date.parse(`${start}:00Z`))).toBe('09:00');
});

// Not documented: RFC 5545 counts weeks from the start date, the example of Microsoft for months from the first match.
test.each([
  ['startDate', ['2027-01-11', '2027-01-25']],
  ['firstMatch', ['2027-01-04', '2027-01-18']],
] as const)('weeks of a series that starts off its pattern count from: %s', async (weeksFrom, expected) => {
  const state = aTenant(mia);
  state.mailboxes.weeksFrom = weeksFrom;
  const pattern = { type: 'weekly', interval: 2, daysOfWeek: ['monday'], firstDayOfWeek: 'monday' };
  const recurrence = aRecurrence(pattern, '2027-01-01', 2);
  const body = anEvent({ ...anHourFrom('2027-01-01T10:00', 'UTC'), recurrence });
  const created = eventIn(await ask(state, mia, 'POST /me/events', { body }));
  expect(created).toMatchObject({ recurrence: { pattern: { interval: 2 } } });
  const query = { startDateTime: '2027-01-01T00:00:00Z', endDateTime: '2027-02-01T00:00:00Z' };
  const found = eventsIn(await ask(state, mia, 'GET /me/events/{event-id}/instances', { id: created.id, query }));
  expect(startsOf(found).map((text) => text.slice(0, 10))).toEqual(expected);
});

// MS-OXOCAL 2.2.1.44.1
test('nothing recurs after 1 September 4500', async () => {
  const until = (endDate: string) => ({
    pattern: { type: 'absoluteYearly', interval: 1, dayOfMonth: 1, month: 12 },
    range: { type: 'endDate', startDate: '2026-12-01', endDate },
  });
  const create = (endDate: string) =>
    ask(aTenant(mia), mia, 'POST /me/events', { body: anEvent({ recurrence: until(endDate) }) });
  expect((await create('4500-09-01')).status).toBe(201);
  expect((await refusal(create('4500-09-02'))).status).toBe(400);
});
