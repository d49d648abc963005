import { describe, expect, test } from '@jest/globals';
import { type PersonId, personId } from '#domain/ids.ts';
import { sessionSpans } from '#domain/scheduling/slot.ts';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { invitePeople } from '#useCases/programme/invitePeople.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { publishPairs } from '#test/fakes/publishPairs.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { lastSessionDay } from '#domain/scheduling/searchGrid.ts';
import { instant, localTime, type ZoneName } from '#domain/time/instant.ts';
import { addDays } from '#domain/time/zone.ts';
import { usualHours } from '#domain/scheduling/availability.ts';
import { findPairSlots } from '#useCases/series/findPairSlots.ts';
import { allBusy } from '#test/builders/allBusy.ts';
import { fakeCalendars } from '#test/fakes/fakeCalendars.ts';
import { ada, aPairOnItsWay, omar, pairOf, slot } from '#test/surfaces/aPairOnItsWay.ts';

const zoe = personId('zoe');

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

test('says that the dates of the programme are over, and asks for nothing', async () => {
  const { omar } = await aPairOnItsWay('agreed', '2027-12-01T08:00:00Z');
  const calendars = { ...omar.calendars, busyTimes: async () => await Promise.reject(new Error('asked')) };
  expect(await findPairSlots({ ...omar, calendars }, await pairOf(omar))).toEqual({
    found: false,
    because: 'programmeOver',
    help: [],
  });
});

test('looks for a time up to the last day on which a session could be', async () => {
  const { omar, programme } = await aPairOnItsWay('agreed');
  const lastDay = lastSessionDay(programme.startsOn, programme.rhythm);
  const on = async (days: number) => {
    const clock = { now: () => instant(`${addDays(lastDay, days)}T12:00:00Z`) };
    return await findPairSlots({ ...omar, clock }, await pairOf(omar));
  };
  expect(await on(0)).toMatchObject({ found: true });
  expect(await on(1)).toMatchObject({ because: 'programmeOver' });
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

describe("what is promised to the person's other pairs", () => {
  /** Omar learns from Zoe too, and was offered Tuesday 10:00 with her as with Ada. */
  async function omarWithTwo() {
    const story = await aPairOnItsWay('agreed');
    await invitePeople(story.lead, story.programme, [{ person: zoe, role: 'mentor' }]);
    const colleagues = [ada, omar, zoe].map((id) => aColleague({ id }));
    const suggested = { mentor: zoe, mentee: omar, suitability: 70, reasons: [], slot, freeSessions: 6 };
    const draft = { programme: story.programme.id, pairs: [suggested] };
    await publishPairs(story.lead, draft, new Map(colleagues.map((colleague) => [colleague.id, colleague])));
    const { pairs } = await openHome(story.omar);
    const pairWith = (mentor: PersonId) => {
      const found = pairs.find(({ proposal }) => proposal.pair.mentor.id === mentor);
      if (!found) {
        throw new Error(`Expected a pair with ${mentor}`);
      }
      return found;
    };
    return { ...story, withAda: pairWith(ada), withZoe: pairWith(zoe) };
  }
  const starts = (found: Awaited<ReturnType<typeof findPairSlots>>): readonly number[] =>
    found.found ? found.proposals.flatMap((proposal) => sessionSpans(proposal.slot).map(({ start }) => start)) : [];
  const promised = sessionSpans(slot).map(({ start }) => start);
  /** Ada works for an hour and a half a day, the promised time within it. */
  const narrow = fakeCalendars(new Map([[ada, freeIn('Europe/London', '10:00', '11:30')]]));
  const collisions = (found: Awaited<ReturnType<typeof findPairSlots>>) => {
    const within = (start: number, from: number) => Math.abs(start - from) < 45 * 60_000;
    return starts(found).filter((start) => promised.some((from) => within(start, from)));
  };

  test('is not offered a second time', async () => {
    const { omar: services, withAda } = await omarWithTwo();
    const found = await findPairSlots({ ...services, calendars: narrow }, withAda);
    expect(starts(found)).not.toEqual([]);
    expect(collisions(found)).toEqual([]);
  });

  test('is free again when one of the two says no', async () => {
    const { omar: services, withAda, withZoe } = await omarWithTwo();
    await answerProposal(services, withZoe, 'declined');
    const found = await findPairSlots({ ...services, calendars: narrow }, withAda);
    expect(collisions(found)).not.toEqual([]);
  });
});
