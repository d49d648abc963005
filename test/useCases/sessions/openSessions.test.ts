import { expect, test } from '@jest/globals';
import { localDate, toIso } from '#domain/time/instant.ts';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { aPairOnItsWay, pairOf, slot } from '#test/surfaces/aPairOnItsWay.ts';

test('has none before the series is booked', async () => {
  const { omar } = await aPairOnItsWay('agreed');
  expect(await openSessions(omar, await pairOf(omar))).toEqual({ sessions: [], next: undefined });
});

test('shows every session of the series, and the next one', async () => {
  const { omar } = await aPairOnItsWay('booked');
  const { sessions, next } = await openSessions(omar, await pairOf(omar));
  expect(sessions).toHaveLength(6);
  expect(next && toIso(next.span.start)).toBe('2027-01-12T10:00:00.000Z');
});

test('goes on to the next session as time goes by', async () => {
  const { omar } = await aPairOnItsWay('booked');
  const clock = fixedClock('2027-01-12T11:00:00Z');
  const { next } = await openSessions({ ...omar, clock }, await pairOf(omar));
  expect(next && toIso(next.span.start)).toBe('2027-02-09T10:00:00.000Z');
});

test('shows the last session, too, of a series that begins half a year after it was booked', async () => {
  const { omar } = await aPairOnItsWay('agreed');
  const late = { ...slot, firstDate: localDate('2027-06-01') };
  await bookSeries(omar, await pairOf(omar), { slot: late, collisions: [] }, { subject: 'Turnabout', agenda: [] });
  expect((await openSessions(omar, await pairOf(omar))).sessions).toHaveLength(6);
});
