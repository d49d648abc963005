import { expect, test } from '@jest/globals';
import { sessionDates } from '#domain/scheduling/slot.ts';
import { instant } from '#domain/time/instant.ts';
import { findMoreTimes } from '#useCases/series/findMoreTimes.ts';
import { rebookSeries } from '#useCases/series/rebookSeries.ts';
import { tendSeries } from '#useCases/series/tendSeries.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { checkSessions } from '#useCases/sessions/checkSessions.ts';
import { interrupted } from '#test/fakes/interrupted.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

const words = { subject: 'Ada and Omar', agenda: [] };

/** The last of six sessions, on 1 June, is behind Ada and Omar, who sent the invitation. */
async function aPairAtItsEnd(on = '2027-06-03T08:00:00Z') {
  let now = instant('2026-11-23T08:00:00Z');
  const story = await aPairOnItsWay('booked', { now: () => now });
  now = instant(on);
  return story;
}

async function bestTime({ omar }: Awaited<ReturnType<typeof aPairAtItsEnd>>, count: number) {
  const answer = await findMoreTimes(omar, await pairOf(omar), count);
  const best = answer.found ? answer.proposals[0] : undefined;
  if (!best) {
    throw new Error('Expected a time');
  }
  return best;
}

test('as many sessions as wanted go on in the same rhythm, about as long after the last one as ever', async () => {
  const { slot } = await bestTime(await aPairAtItsEnd(), 3);
  const dates = sessionDates(slot);
  expect(dates).toHaveLength(3);
  expect(slot.everyWeeks).toBe(4);
  expect(dates[0] && dates[0] >= '2027-06-22').toBe(true);
  expect(dates[0] && dates[0] <= '2027-07-19').toBe(true);
});

test('who comes back much later begins no earlier than tomorrow', async () => {
  const { slot } = await bestTime(await aPairAtItsEnd('2027-09-01T08:00:00Z'), 2);
  expect(slot.firstDate >= '2027-09-02').toBe(true);
});

test('booked, they stand in both calendars beside what was held, and nothing of the first series comes back', async () => {
  const story = await aPairAtItsEnd('2027-08-01T08:00:00Z');
  await rebookSeries(story.omar, await pairOf(story.omar), await bestTime(story, 2), words);
  for (const one of [story.ada, story.omar]) {
    expect((await openSessions(one, await pairOf(one))).sessions).toHaveLength(8);
  }
  const view = await pairOf(story.omar);
  expect(view.allSeries.map(({ state }) => state)).toEqual(['ended', 'booked']);
  expect((await checkSessions(story.omar, view)).counts).toEqual({ planned: 8, held: 6, moved: 0, lost: 0 });
});

test('the calendar is not asked to end a series that has come to its end', async () => {
  const story = await aPairAtItsEnd();
  const endSeries = async () => await Promise.reject(new Error('It was asked to'));
  const omar = { ...story.omar, calendars: { ...story.omar.calendars, endSeries } };
  await rebookSeries(omar, await pairOf(omar), await bestTime(story, 2), words);
  expect((await pairOf(omar)).allSeries.map(({ state }) => state)).toEqual(['ended', 'booked']);
});

test('a booking that broke off is finished on the next visit', async () => {
  const story = await aPairAtItsEnd();
  const choice = await bestTime(story, 2);
  await expect(
    rebookSeries(interrupted(story.omar, 2, 'after'), await pairOf(story.omar), choice, words),
  ).rejects.toThrow();
  await tendSeries(story.omar, await pairOf(story.omar), words);
  expect((await openSessions(story.ada, await pairOf(story.ada))).sessions).toHaveLength(8);
});
