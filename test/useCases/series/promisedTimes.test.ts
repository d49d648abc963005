import { expect, test } from '@jest/globals';
import { sessionSpans } from '#domain/scheduling/slot.ts';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { noteFilled } from '#useCases/series/noteFilled.ts';
import { promisedTimes } from '#useCases/series/promisedTimes.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { aPairOnItsWay, omar as personOmar, pairOf, slot } from '#test/surfaces/aPairOnItsWay.ts';

test.each(['proposed', 'accepted', 'agreed'] as const)('a pair that is %s keeps its proposed time', async (stage) => {
  const { omar } = await aPairOnItsWay(stage);
  const { proposal } = await pairOf(omar);
  expect(await promisedTimes(omar, [proposal])).toEqual(sessionSpans(slot));
});

test('what is booked stands in the calendar already', async () => {
  const { omar } = await aPairOnItsWay('booked');
  const { proposal } = await pairOf(omar);
  expect(await promisedTimes(omar, [proposal])).toEqual([]);
});

test('what is about to be booked counts at the time that was chosen', async () => {
  const { omar } = await aPairOnItsWay('agreed');
  const { proposal } = await pairOf(omar);
  const chosen = { ...slot, sessionCount: 2 };
  const series = {
    state: 'intended',
    slot: chosen,
    collisions: [],
    organizer: personOmar,
    transactionId: 'once',
  } as const;
  await omar.pairs.write(proposal.pair.id, { kind: 'series', key: 'series-1', series });
  expect(await promisedTimes(omar, [proposal])).toEqual(sessionSpans(chosen));
});

test('what was filled in in Outlook, and is perhaps sent, counts too', async () => {
  const { omar } = await aPairOnItsWay('agreed');
  const view = await pairOf(omar);
  const chosen = { ...slot, sessionCount: 3 };
  await noteFilled(omar, view, { slot: chosen, collisions: [] }, 'Turnabout');
  expect(await promisedTimes(omar, [view.proposal])).toEqual(sessionSpans(chosen));
});

test('a no frees the time', async () => {
  const { omar } = await aPairOnItsWay('proposed');
  const view = await pairOf(omar);
  await answerProposal(omar, view, 'declined');
  expect(await promisedTimes(omar, [view.proposal])).toEqual([]);
});

test('a proposal that nobody answered frees the time once its days are over', async () => {
  const { omar } = await aPairOnItsWay('proposed');
  const { proposal } = await pairOf(omar);
  expect(await promisedTimes({ ...omar, clock: fixedClock('2026-12-08T07:59:00Z') }, [proposal])).not.toEqual([]);
  expect(await promisedTimes({ ...omar, clock: fixedClock('2026-12-08T08:00:00Z') }, [proposal])).toEqual([]);
});

test.each(['missing', 'denied'] as const)('a pair whose folder is %s keeps nothing', async (kind) => {
  const { omar } = await aPairOnItsWay('agreed');
  const { proposal } = await pairOf(omar);
  const read = async () => await Promise.reject(new OutsideProblem(kind, 'The folder is closed'));
  expect(await promisedTimes({ ...omar, pairs: { ...omar.pairs, read } }, [proposal])).toEqual([]);
});

test('what cannot be read now is not taken as free', async () => {
  const { omar } = await aPairOnItsWay('agreed');
  const { proposal } = await pairOf(omar);
  const read = async () => await Promise.reject(new OutsideProblem('offline', 'No connection'));
  await expect(promisedTimes({ ...omar, pairs: { ...omar.pairs, read } }, [proposal])).rejects.toThrow('No connection');
});
