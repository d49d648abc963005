import { expect, test } from '@jest/globals';
import { localDate } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import { lookAfterSessions } from '#useCases/sessions/lookAfterSessions.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { aPairOnItsWay, pairOf, slot } from '#test/surfaces/aPairOnItsWay.ts';

const words = { subject: 'Turnabout', agenda: [] };

test('moves what collides by now, then looks at the sessions and hands over their counts', async () => {
  const { omar, calendars } = await aPairOnItsWay('agreed', '2026-10-05T08:00:00Z');
  const colliding = { slot, collisions: [localDate('2027-01-12')] };
  await bookSeries(omar, await pairOf(omar), colliding, words);
  const later = { ...omar, clock: fixedClock('2027-01-04T08:00:00Z') };
  const { counts } = await lookAfterSessions(later, await pairOf(later), words);
  expect(calendars.moves).toHaveLength(1);
  expect(counts).toMatchObject({ planned: 6, moved: 1 });
  const told = (await omar.people.read((await pairOf(omar)).me)).filter(({ value }) => value.kind === 'sessionCounts');
  expect(told).toHaveLength(1);
});

test('looks at the sessions even if what is due does not get through', async () => {
  const { omar } = await aPairOnItsWay('agreed', '2026-10-05T08:00:00Z');
  const colliding = { slot, collisions: [localDate('2027-01-12')] };
  await bookSeries(omar, await pairOf(omar), colliding, words);
  const moveSession = async () => await Promise.reject(new OutsideProblem('broken', 'ErrorOccurrenceCrossingBoundary'));
  const later = {
    ...omar,
    clock: fixedClock('2027-01-04T08:00:00Z'),
    calendars: { ...omar.calendars, moveSession },
  };
  expect(await lookAfterSessions(later, await pairOf(later), words)).toMatchObject({
    counts: { planned: 6, moved: 0 },
  });
});
