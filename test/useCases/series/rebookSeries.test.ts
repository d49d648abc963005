import { expect, test } from '@jest/globals';
import { sessionSpans } from '#domain/scheduling/slot.ts';
import { localDate, localTime, toIso } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { rebookSeries } from '#useCases/series/rebookSeries.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';
import { everyInterruption } from '#test/fakes/everyInterruption.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { aPairOnItsWay, choice, pairOf, slot } from '#test/surfaces/aPairOnItsWay.ts';

const words = { subject: 'Ada and Omar', agenda: ['Look back'] };
const thursdays = {
  slot: { ...slot, firstDate: localDate('2027-02-25'), startTime: localTime('14:00'), sessionCount: 4 },
  collisions: [],
};
const fridays = { slot: { ...thursdays.slot, firstDate: localDate('2027-02-26') }, collisions: [] };

/** Two of six sessions are over when the rest is booked anew. */
async function aPairWithTwoSessionsHeld() {
  const story = await aPairOnItsWay('booked');
  const clock = fixedClock('2027-02-20T08:00:00Z');
  const omar = { ...story.omar, clock };
  return { ...story, ada: { ...story.ada, clock }, omar, page: await pairOf(omar) };
}

type Story = Awaited<ReturnType<typeof aPairWithTwoSessionsHeld>>;

const datesOf = async (services: Services): Promise<string[]> =>
  (await openSessions(services, await pairOf(services))).sessions.map(({ span }) => toIso(span.start).slice(0, 16));

const held = ['2027-01-12T10:00', '2027-02-09T10:00'];
const onThursdays = ['2027-02-25T14:00', '2027-03-25T14:00', '2027-04-22T13:00', '2027-05-20T13:00'];

test('keeps what was held, and puts the rest at the new time for both', async () => {
  const { ada, omar } = await aPairWithTwoSessionsHeld();
  await rebookSeries(omar, await pairOf(omar), thursdays, words);
  expect(await datesOf(omar)).toEqual([...held, ...onThursdays]);
  expect(await datesOf(ada)).toEqual([...held, ...onThursdays]);
  expect((await pairOf(ada)).allSeries).toMatchObject([
    { state: 'ended', withoutFrom: '2027-02-21', transactionId: expect.stringMatching(/-series-1$/) },
    { state: 'booked', slot: thursdays.slot, transactionId: expect.stringMatching(/-series-2$/) },
  ]);
  expect((await pairOf(ada)).stage).toEqual({ kind: 'booked' });
});

test('keeps the notes of earlier sessions', async () => {
  const { omar } = await aPairWithTwoSessionsHeld();
  const [first] = (await openSessions(omar, await pairOf(omar))).sessions;
  if (!first) {
    throw new Error('Expected a session');
  }
  await writeNote(omar, await pairOf(omar), { session: first.originalStart, text: 'Prompts', replaces: undefined });
  await rebookSeries(omar, await pairOf(omar), thursdays, words);
  expect((await pairOf(omar)).notes.map(({ value }) => [value.session, value.text])).toEqual([
    [first.originalStart, 'Prompts'],
  ]);
});

test('remembers which sessions had fallen through, and of those ahead nothing', async () => {
  const { omar, calendars } = await aPairWithTwoSessionsHeld();
  const [first, , third] = sessionSpans(slot);
  calendars.inOutlook(first?.start ?? omar.clock.now(), 'deleted');
  calendars.inOutlook(third?.start ?? omar.clock.now(), { partnerResponse: 'declined' });
  await rebookSeries(omar, await pairOf(omar), thursdays, words);
  expect((await pairOf(omar)).allSeries[0]).toMatchObject({ state: 'ended', lost: [first?.start] });
});

test('takes back a series of which no session was held yet', async () => {
  const { omar, calendars } = await aPairOnItsWay('booked');
  await rebookSeries(omar, await pairOf(omar), thursdays, words);
  expect(calendars.booked.map((request) => request.slot)).toEqual([thursdays.slot]);
  expect(await datesOf(omar)).toEqual(onThursdays);
});

test('works where somebody has deleted the old series from the calendar', async () => {
  const { omar, calendars } = await aPairWithTwoSessionsHeld();
  calendars.deleteSeries(calendars.booked[0]?.transactionId ?? '');
  await rebookSeries(omar, await pairOf(omar), thursdays, words);
  expect(await datesOf(omar)).toEqual(onThursdays);
});

test('can be done again later', async () => {
  const { omar } = await aPairWithTwoSessionsHeld();
  await rebookSeries(omar, await pairOf(omar), thursdays, words);
  await rebookSeries(omar, await pairOf(omar), fridays, words);
  expect((await pairOf(omar)).allSeries.map(({ state }) => state)).toEqual(['ended', 'ended', 'booked']);
  expect((await datesOf(omar)).slice(2, 3)).toEqual(['2027-02-26T14:00']);
});

test('rebooks once for two windows, and from a page that does not know yet', async () => {
  const { omar, calendars } = await aPairWithTwoSessionsHeld();
  const view = await pairOf(omar);
  await Promise.all([rebookSeries(omar, view, thursdays, words), rebookSeries(omar, view, fridays, words)]);
  await rebookSeries(omar, view, fridays, words);
  expect(calendars.booked).toHaveLength(2);
  expect(await datesOf(omar)).toHaveLength(6);
});

test('only the one who booked can rebook, and only what is booked', async () => {
  const { ada, calendars } = await aPairWithTwoSessionsHeld();
  await expect(rebookSeries(ada, await pairOf(ada), thursdays, words)).rejects.toThrow('the other one booked');
  const early = await aPairOnItsWay('agreed');
  await expect(rebookSeries(early.omar, await pairOf(early.omar), choice, words)).rejects.toThrow('nothing is booked');
  expect(calendars.booked).toHaveLength(1);
});

test('whatever call breaks off, run again it ends with one series, at the time of the first intent', async () => {
  const runs: string[] = [];
  const rebook = ({ omar, page }: Story, breakOff: (services: Services) => Services) =>
    rebookSeries(breakOff(omar), page, thursdays, words);
  for await (const { story, at } of everyInterruption(aPairWithTwoSessionsHeld, rebook)) {
    runs.push(at);
    const { omar, calendars, page } = story;
    const intended = (await pairOf(omar)).allSeries[1]?.slot ?? fridays.slot;

    await rebookSeries(omar, page, fridays, words);

    expect({ at, slots: calendars.booked.map((request) => request.slot) }).toEqual({ at, slots: [slot, intended] });
    const states = (await pairOf(omar)).allSeries.map(({ state }) => state);
    expect({ at, states }).toEqual({ at, states: ['ended', 'booked'] });
    expect({ at, dates: (await datesOf(omar)).slice(0, 2) }).toEqual({ at, dates: held });
    expect({ at, count: (await datesOf(omar)).length }).toEqual({ at, count: 6 });
  }
  expect(runs.length).toBeGreaterThan(10);
});

test('a series that was deleted before we knew of it is left, and the next one is booked', async () => {
  const { omar, calendars } = await aPairOnItsWay('agreed');
  const offline = { ...omar.pairs, write: async () => await Promise.reject(new Error('closed')) };
  let writes = 0;
  const pairs: Services['pairs'] = {
    ...omar.pairs,
    write: async (...written) => ((writes += 1) === 1 ? omar.pairs.write(...written) : offline.write()),
  };
  await expect(bookSeries({ ...omar, pairs }, await pairOf(omar), choice, words)).rejects.toThrow('closed');
  calendars.deleteSeries(calendars.booked[0]?.transactionId ?? '');
  await bookSeries(omar, await pairOf(omar), thursdays, words);
  expect((await pairOf(omar)).allSeries.map(({ state }) => state)).toEqual(['ended', 'booked']);
  expect(calendars.booked.map((request) => request.slot)).toEqual([thursdays.slot]);
});
