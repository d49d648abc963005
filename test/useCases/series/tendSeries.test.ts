import { expect, test } from '@jest/globals';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { instant, later, localDate, minute, toIso } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { rebookSeries } from '#useCases/series/rebookSeries.ts';
import { tendSeries } from '#useCases/series/tendSeries.ts';
import { everyInterruption } from '#test/fakes/everyInterruption.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { aPairOnItsWay, choice, omar as omarId, pairOf, slot } from '#test/surfaces/aPairOnItsWay.ts';
import { digitsOf } from '#test/domain/scheduling/calendars.ts';

const words = { subject: 'Ada and Omar', agenda: [] };
// Weekly on Tuesdays 10:00 from 12 January, of which the 19th, the 26th and 6 April collide.
const weekly = { ...slot, everyWeeks: 1, sessionCount: 14 };
const collisions = ['2027-01-19', '2027-01-26', '2027-04-06'].map(localDate);

/** A calendar in which these are the only times that are not taken. */
function freeOnly(...free: string[]): BusyTimes {
  const start = instant('2027-01-01T00:00:00Z');
  const digits = digitsOf({ start, cellCount: 200 * 96 }, free);
  const flipped = Array.from(digits, (digit) => (digit === '2' ? '0' : '2')).join('');
  return { kind: 'readable', start, gridMinutes: 15, digits: flipped, workingHours: undefined };
}

const usuallyFree = freeOnly(
  '2027-01-19T13:00:00Z/2027-01-19T14:00:00Z',
  '2027-01-27T09:00:00Z/2027-01-27T12:00:00Z',
  '2027-04-07T09:00:00Z/2027-04-07T12:00:00Z',
);

const at = (services: Services, now: string): Services => ({ ...services, clock: fixedClock(now) });

/** Booked when all collisions were far ahead; it is January now. */
async function aPairThatCollides(busy: BusyTimes = usuallyFree, now = '2027-01-04T08:00:00Z') {
  const { ada, calendars, omar } = await aPairOnItsWay('agreed', '2026-10-05T08:00:00Z', new Map([[omarId, busy]]));
  await bookSeries(omar, await pairOf(omar), { slot: weekly, collisions }, words);
  return { ada: at(ada, now), omar: at(omar, now), calendars };
}

const tend = async (services: Services): Promise<void> => tendSeries(services, await pairOf(services), words);
const startsOf = async (services: Services): Promise<string[]> =>
  (await openSessions(services, await pairOf(services))).sessions.map(({ span }) => toIso(span.start).slice(0, 16));

test('collisions of the next eight weeks go to the nearest time that both have free, later ones stay', async () => {
  const { ada: mentor, omar, calendars } = await aPairThatCollides();
  await tend(omar);
  expect((await startsOf(mentor)).filter((start) => !start.endsWith('T10:00'))).toEqual([
    '2027-01-19T13:00',
    '2027-01-27T09:00',
    '2027-03-30T09:00',
    '2027-04-06T09:00',
    '2027-04-13T09:00',
  ]);
  expect(calendars.moves).toHaveLength(2);
});

test('what collides soon is moved as soon as the series is booked', async () => {
  const now = '2027-01-04T08:00:00Z';
  const { omar, calendars } = await aPairOnItsWay('agreed', now, new Map([[omarId, usuallyFree]]));
  await bookSeries(omar, await pairOf(omar), { slot: weekly, collisions }, words);
  expect(calendars.moves.map(({ start }) => toIso(start).slice(0, 10))).toEqual(['2027-01-19', '2027-01-27']);
});

test('a series is booked even if nothing can be moved just now', async () => {
  const now = '2027-01-04T08:00:00Z';
  const { omar, calendars } = await aPairOnItsWay('agreed', now, new Map([[omarId, usuallyFree]]));
  const offline = {
    ...omar.calendars,
    busyTimes: async () => await Promise.reject(new OutsideProblem('offline', 'x')),
  };
  await bookSeries({ ...omar, calendars: offline }, await pairOf(omar), { slot: weekly, collisions }, words);
  expect((await pairOf(omar)).stage).toEqual({ kind: 'booked' });
  await tend(omar);
  expect(calendars.moves).toHaveLength(2);
});

test('a later collision is moved when it comes near', async () => {
  const { omar } = await aPairThatCollides();
  await tend(omar);
  await tend(at(omar, '2027-02-20T08:00:00Z'));
  expect(await startsOf(omar)).toContain('2027-04-07T09:00');
});

test('running again moves nothing twice, and reads nothing when nothing is left to move', async () => {
  const { omar, calendars } = await aPairThatCollides();
  await tend(omar);
  const asked: string[] = [];
  const watched = { ...omar.calendars, busyTimes: async () => (asked.push('busyTimes'), new Map()) };
  await tend({ ...omar, calendars: watched });
  expect(calendars.moves).toHaveLength(2);
  expect(asked).toEqual([]);
});

test('E66: what somebody moved by hand stays, and what they put back is not moved again', async () => {
  const { omar, calendars } = await aPairThatCollides();
  const byHand = { start: instant('2027-01-20T15:00:00Z'), end: instant('2027-01-20T15:45:00Z') };
  calendars.inOutlook(instant('2027-01-19T10:00:00Z'), { span: byHand });
  await tend(omar);
  expect(calendars.moves.map(({ start }) => toIso(start))).toEqual(['2027-01-27T09:00:00.000Z']);
  const back = instant('2027-01-26T10:00:00Z');
  calendars.inOutlook(back, { span: { start: back, end: later(back, 45 * minute) } });
  await tend(omar);
  expect(calendars.moves).toHaveLength(1);
});

test('a cancelled, declined or deleted session is not moved', async () => {
  for (const change of [{ isCancelled: true }, { partnerResponse: 'declined' }, 'deleted'] as const) {
    const { omar, calendars } = await aPairThatCollides();
    calendars.inOutlook(instant('2027-01-19T10:00:00Z'), change);
    await tend(omar);
    expect(calendars.moves).toHaveLength(1);
  }
});

test('a collision without a time near by stays and is tried again', async () => {
  const { omar, calendars } = await aPairThatCollides(freeOnly('2027-03-01T09:00:00Z/2027-03-01T12:00:00Z'));
  await tend(omar);
  expect(calendars.moves).toEqual([]);
  expect((await pairOf(omar)).allSeries[0]?.collisions).toEqual(collisions);
});

test('a calendar that cannot be read is not taken as free', async () => {
  const { omar, calendars } = await aPairThatCollides({ kind: 'unreadable', cause: 'notShared' });
  await tend(omar);
  expect(calendars.moves).toEqual([]);
});

test('nothing is moved to a time, or from one, that is nearer than the notice', async () => {
  const { omar, calendars } = await aPairThatCollides(usuallyFree, '2027-01-18T12:00:00Z');
  await tend(omar);
  expect(calendars.moves.map(({ start }) => toIso(start))).toEqual(['2027-01-27T09:00:00.000Z']);
});

test('nothing happens when the one who did not book opens the app', async () => {
  const { ada: mentor, calendars } = await aPairThatCollides();
  await tend(mentor);
  expect(calendars.moves).toEqual([]);
});

test('a session that is moved by hand while the app looks stays there', async () => {
  const { omar, calendars } = await aPairThatCollides();
  const byHand = { start: instant('2027-01-21T15:00:00Z'), end: instant('2027-01-21T15:45:00Z') };
  const busyTimes: Services['calendars']['busyTimes'] = async (...asked) => {
    calendars.inOutlook(instant('2027-01-19T10:00:00Z'), { span: byHand });
    return omar.calendars.busyTimes(...asked);
  };
  await tend({ ...omar, calendars: { ...omar.calendars, busyTimes } });
  expect(await startsOf(omar)).toContain('2027-01-21T15:00');
  expect(calendars.moves.map(({ start }) => toIso(start))).toEqual(['2027-01-27T09:00:00.000Z']);
});

test('E55: a place that the calendar refuses keeps no other session from being moved, and is tried again', async () => {
  const { omar, calendars } = await aPairThatCollides();
  const moveSession: Services['calendars']['moveSession'] = async (session, to) => {
    if (toIso(to.start).startsWith('2027-01-19')) {
      throw new OutsideProblem('broken', 'ErrorOccurrenceCrossingBoundary');
    }
    await omar.calendars.moveSession(session, to);
  };
  await tend({ ...omar, calendars: { ...omar.calendars, moveSession } });
  expect(calendars.moves.map(({ start }) => toIso(start).slice(0, 10))).toEqual(['2027-01-27']);
  await tend(omar);
  expect(calendars.moves).toHaveLength(2);
});

test('whatever call breaks off, run again each collision is moved exactly once', async () => {
  const runs: string[] = [];
  const run = async ({ omar }: Awaited<ReturnType<typeof aPairThatCollides>>, breakOff: (on: Services) => Services) =>
    tendSeries(breakOff(omar), await pairOf(omar), words);
  for await (const { story, at: broken } of everyInterruption(aPairThatCollides, run)) {
    runs.push(broken);
    await tend(story.omar);
    const moves = story.calendars.moves.map(({ start }) => toIso(start).slice(0, 16)).toSorted();
    expect({ broken, moves }).toEqual({ broken, moves: ['2027-01-19T13:00', '2027-01-27T09:00'] });
    expect({ broken, left: (await pairOf(story.omar)).allSeries[0]?.collisions }).toEqual({
      broken,
      left: [collisions[2]],
    });
  }
  expect(runs).toHaveLength(20);
});

test('a rebooking that broke off before the old series ended is finished at the next opening', async () => {
  const { omar, calendars } = await aPairOnItsWay('booked');
  const closed = { ...omar.calendars, endSeries: async () => await Promise.reject(new OutsideProblem('offline', 'x')) };
  const later14 = { ...choice, slot: { ...slot, firstDate: localDate('2027-01-14') } };
  await expect(rebookSeries({ ...omar, calendars: closed }, await pairOf(omar), later14, words)).rejects.toThrow('x');
  expect(calendars.booked).toHaveLength(2);
  await tend(omar);
  expect(calendars.booked.map((request) => request.slot)).toEqual([later14.slot]);
  expect((await pairOf(omar)).allSeries.map(({ state }) => state)).toEqual(['ended', 'booked']);
});

test('a rebooking that broke off at any call is finished at the next opening, and one series is left', async () => {
  const thursdays = { slot: { ...slot, firstDate: localDate('2027-02-25'), sessionCount: 4 }, collisions: [] };
  const newStory = async () => {
    const { omar: services, calendars } = await aPairOnItsWay('booked');
    const omar = at(services, '2027-02-20T08:00:00Z');
    return { omar, calendars, page: await pairOf(omar) };
  };
  const rebook = ({ omar, page }: Awaited<ReturnType<typeof newStory>>, breakOff: (on: Services) => Services) =>
    rebookSeries(breakOff(omar), page, thursdays, words);
  const runs: string[] = [];
  for await (const { story, at: broken } of everyInterruption(newStory, rebook)) {
    const { omar, calendars } = story;
    const { allSeries } = await pairOf(omar);
    await tend(omar);
    // Nothing was intended yet: then the first series goes on as it was.
    const wished = allSeries.length === 1 ? ['booked'] : ['ended', 'booked'];
    expect({ broken, states: (await pairOf(omar)).allSeries.map(({ state }) => state) }).toEqual({
      broken,
      states: wished,
    });
    expect({ broken, count: calendars.booked.length }).toEqual({ broken, count: wished.length });
    expect({ broken, sessions: (await startsOf(omar)).length }).toEqual({ broken, sessions: 6 });
    runs.push(broken);
  }
  expect(runs.length).toBeGreaterThan(10);
});
