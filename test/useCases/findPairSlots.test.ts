import { expect, test } from '@jest/globals';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { localTime, type ZoneName } from '#domain/time/instant.ts';
import { usualHours } from '#domain/scheduling/availability.ts';
import { findPairSlots } from '#useCases/findPairSlots.ts';
import { allBusy } from '#test/builders/allBusy.ts';
import { fakeCalendars } from '#test/fakes/fakeCalendars.ts';
import { ada, aPairOnItsWay, omar, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

async function search(busy: readonly (readonly [typeof ada, BusyTimes])[]) {
  const story = await aPairOnItsWay('agreed');
  const services = { ...story.omar, calendars: fakeCalendars(new Map(busy)) };
  return await findPairSlots(services, await pairOf(story.omar));
}

const working = (zone: string, start: string, end: string) => ({
  ...usualHours(zone as ZoneName),
  start: localTime(start),
  end: localTime(end),
});
const freeIn = (zone: string, start = '09:00', end = '17:00'): BusyTimes => ({
  ...allBusy,
  kind: 'readable',
  digits: '0'.repeat(24 * 1000),
  workingHours: working(zone, start, end),
});

test('finds up to three slots in which every session is free for both', async () => {
  const found = await search([]);
  expect(found.found && found.proposals.map(({ freeSessions }) => freeSessions)).toEqual([6, 6, 6]);
});

test('keeps to the clock of the mentee, the busier of the two', async () => {
  const found = await search([
    [ada, freeIn('Europe/London')],
    [omar, freeIn('Europe/Paris')],
  ]);
  expect(found.found && found.proposals[0]?.slot.zone).toBe('Europe/Paris');
});

test('says that hours do not overlap', async () => {
  const found = await search([
    [ada, freeIn('Europe/London', '09:00', '12:00')],
    [omar, freeIn('Europe/London', '13:00', '17:00')],
  ]);
  expect(found).toMatchObject({ found: false, because: 'noSharedHours' });
});

test('says that a calendar is full', async () => {
  expect(await search([[omar, allBusy]])).toMatchObject({ found: false, because: 'calendarsFull' });
});

test('says that a calendar cannot be read', async () => {
  const busy = { kind: 'unreadable', cause: 'notShared' } as const;
  expect(await search([[ada, busy]])).toEqual({
    found: false,
    because: 'calendarUnreadable',
    whose: 'mentor',
    cause: 'notShared',
    help: [],
  });
});

test('looks at the last twelve weeks too, and says what is likely to stay free', async () => {
  const found = await search([]);
  expect(found.found && found.proposals[0]).toMatchObject({ expectedFrom: 'history', expectedSessions: 6 });
});

test('offers what would help where no slot is free, and nothing where all sessions are held', async () => {
  const short = await search([
    [ada, freeIn('Europe/London', '09:00', '12:00')],
    [omar, freeIn('Europe/London', '11:30', '17:00')],
  ]);
  expect(short).toMatchObject({ found: false, because: 'sharedHoursTooShort' });
  expect(short.help.map(({ kind }) => kind)).toEqual(['shorter', 'widerHours']);
  expect((await search([])).help).toEqual([]);
});
