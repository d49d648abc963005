import { expect, test } from '@jest/globals';
import { later, localTime } from '#domain/time/instant.ts';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { interrupted } from '#test/fakes/interrupted.ts';
import { aPairOnItsWay, choice, pairOf, slot } from '#test/surfaces/aPairOnItsWay.ts';

const words = { subject: 'Ada and Omar', agenda: ['Look back', 'Try it'] };
const otherChoice = { slot: { ...slot, startTime: localTime('15:00') }, collisions: [] };

test('books one series with the partner, the agenda and the chosen slot', async () => {
  const { omar, calendars } = await aPairOnItsWay('agreed');
  await bookSeries(omar, await pairOf(omar), choice, words);
  expect(calendars.booked).toEqual([
    expect.objectContaining({ ...words, slot, attendee: { name: 'Ada Osei', mail: 'ada@contoso.example' } }),
  ]);
  expect((await pairOf(omar)).stage).toEqual({ kind: 'booked' });
});

test('writes what it intends before it touches the calendar', async () => {
  const { omar, calendars } = await aPairOnItsWay('agreed');
  await expect(bookSeries(interrupted(omar, 2, 'before'), await pairOf(omar), choice, words)).rejects.toThrow();
  expect((await pairOf(omar)).series?.value).toMatchObject({ state: 'intended', slot });
  expect(calendars.booked).toEqual([]);
});

// The steps are: look what stands, write the intent, book in the calendar, write the booking, tell the lead.
const interruptions = [0, 1, 2, 3, 4].flatMap((step) => [[step, 'before'] as const, [step, 'after'] as const]);

test.each(interruptions)('interrupted at step %i, %s its effect, books once when run again', async (step, moment) => {
  const { omar, lead, calendars, programme } = await aPairOnItsWay('agreed');
  await expect(bookSeries(interrupted(omar, step, moment), await pairOf(omar), choice, words)).rejects.toThrow();
  const view = await pairOf(omar);
  const intended = view.series?.value.slot ?? otherChoice.slot;

  await bookSeries(omar, view, otherChoice, words);

  expect(calendars.booked.map((request) => request.slot)).toEqual([intended]);
  expect((await pairOf(omar)).series?.value).toMatchObject({ state: 'booked', slot: intended });
  const [status] = (await openDesk(lead, programme)).pairs;
  expect([...(status?.reached.values() ?? [])].flat().filter((reached) => reached === 'booked')).toEqual(['booked']);
});

test('keeps the first slot whenever the intent got through', async () => {
  const { omar, calendars } = await aPairOnItsWay('agreed');
  await expect(bookSeries(interrupted(omar, 1, 'after'), await pairOf(omar), choice, words)).rejects.toThrow();
  await bookSeries(omar, await pairOf(omar), otherChoice, words);
  expect(calendars.booked.map((request) => request.slot)).toEqual([slot]);
});

test('books once from a page that does not know yet that it is booked', async () => {
  const { omar, calendars } = await aPairOnItsWay('agreed');
  const stale = await pairOf(omar);
  await bookSeries(omar, stale, choice, words);
  await bookSeries(omar, stale, otherChoice, words);
  expect(calendars.booked).toHaveLength(1);
});

test('books once for two windows that book at the same time, and tells neither of a conflict', async () => {
  const { omar, calendars } = await aPairOnItsWay('agreed');
  const view = await pairOf(omar);
  const aMomentLater = { ...omar, clock: { now: () => later(omar.clock.now(), 1) } };
  await Promise.all([bookSeries(omar, view, choice, words), bookSeries(aMomentLater, view, otherChoice, words)]);
  expect(calendars.booked).toHaveLength(1);
  expect((await pairOf(omar)).stage).toEqual({ kind: 'booked' });
});

test('refuses for the one who does not book', async () => {
  const { ada, calendars } = await aPairOnItsWay('agreed');
  await expect(bookSeries(ada, await pairOf(ada), choice, words)).rejects.toThrow('the mentee books');
  expect(calendars.booked).toEqual([]);
});

test('refuses before both have signed', async () => {
  const { omar, calendars } = await aPairOnItsWay('accepted');
  await expect(bookSeries(omar, await pairOf(omar), choice, words)).rejects.toThrow('both must sign first');
  expect(calendars.booked).toEqual([]);
});
