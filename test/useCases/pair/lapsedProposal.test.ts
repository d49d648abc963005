import { expect, test } from '@jest/globals';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { askForAnother } from '#useCases/pair/askForAnother.ts';
import { signAgreement } from '#useCases/pair/signAgreement.ts';
import { proposedTimes } from '#useCases/matching/proposedTimes.ts';
import { isFormer, openDesk } from '#useCases/programme/openDesk.ts';
import { anAgreement } from '#test/builders/anAgreement.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { interrupted } from '#test/fakes/interrupted.ts';
import { aPairOnItsWay, omar, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

/** Proposed on 23 November at 8:00 UTC, to be answered in fourteen days of which the last counts in full. */
const justBefore = fixedClock('2026-12-08T07:59:59Z');
const over = fixedClock('2026-12-08T08:00:00Z');

/** The one pair as the lead sees it then. */
async function onDesk({ lead, programme }: Awaited<ReturnType<typeof aPairOnItsWay>>, clock = over) {
  const [pair] = (await openDesk({ ...lead, clock }, programme)).pairs;
  if (!pair) {
    throw new Error('Expected a pair on the desk');
  }
  return pair;
}

test('a proposal that nobody answers lapses for both and for the lead, though nobody looks in', async () => {
  const story = await aPairOnItsWay('proposed');
  expect(isFormer(await onDesk(story, justBefore))).toBe(false);
  const pair = await onDesk(story);
  expect(pair.hasLapsed).toBe(true);
  expect(isFormer(pair)).toBe(true);
  expect(await proposedTimes(story.lead, [pair])).toEqual(new Map());
  expect((await pairOf({ ...story.ada, clock: justBefore })).stage).toMatchObject({ kind: 'proposed' });
  for (const one of [story.ada, story.omar]) {
    expect((await pairOf({ ...one, clock: over })).stage).toEqual({ kind: 'lapsed' });
  }
});

test('the yes of one does not keep it alive', async () => {
  const story = await aPairOnItsWay('proposed');
  await answerProposal(story.ada, await pairOf(story.ada), 'accepted');
  expect((await pairOf({ ...story.ada, clock: over })).stage).toEqual({ kind: 'lapsed' });
  expect((await onDesk(story)).hasLapsed).toBe(true);
});

test('a programme may leave less time', async () => {
  const { lead, ada, programme } = await aPairOnItsWay('proposed');
  const [row] = await lead.programmes.all();
  await lead.programmes.save({ ...programme, answerDays: 3 }, row?.version);
  const clock = fixedClock('2026-11-27T08:00:00Z');
  expect((await pairOf({ ...ada, clock })).stage).toEqual({ kind: 'lapsed' });
});

test('a yes of both in time counts for whoever reads it later', async () => {
  const story = await aPairOnItsWay('accepted');
  expect((await pairOf({ ...story.ada, clock: over })).stage).toEqual({ kind: 'accepted', signed: [] });
  expect((await onDesk(story)).hasLapsed).toBe(false);
});

test('whoever signed is not taken for lapsed by the lead, though one yes did not reach the desk', async () => {
  const story = await aPairOnItsWay('proposed');
  await answerProposal(story.ada, await pairOf(story.ada), 'accepted');
  const lost = interrupted(story.omar, 1, 'after');
  await expect(answerProposal(lost, await pairOf(story.omar), 'accepted')).rejects.toThrow();
  expect((await onDesk(story)).reached.get(omar)).toEqual([]);
  await signAgreement(story.ada, await pairOf(story.ada), { hope: 'To be heard', words: anAgreement() });
  expect((await onDesk(story)).hasLapsed).toBe(false);
});

test.each(['accepted', 'declined', 'another'] as const)(
  'on a page that was left open, "%s" says nothing any more',
  async (said) => {
    const story = await aPairOnItsWay('proposed');
    const view = await pairOf(story.ada);
    const late = { ...story.ada, clock: over };
    await (said === 'another' ? askForAnother(late, view) : answerProposal(late, view, said));
    expect((await pairOf(story.ada)).answers).toEqual([]);
    expect((await onDesk(story)).reached.get(view.me)).toEqual([]);
  },
);
