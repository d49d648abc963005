import { expect, test } from '@jest/globals';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { interrupted } from '#test/fakes/interrupted.ts';
import { ada, aPairOnItsWay, omar, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

/** What the lead knows of the one pair, person by person. */
async function told({ lead, programme }: Awaited<ReturnType<typeof aPairOnItsWay>>) {
  const { pairs } = await openDesk(lead, programme);
  return Object.fromEntries(pairs[0]?.reached ?? []);
}

test('tells the partner in the folder of the pair, and the lead no more than the fact', async () => {
  const story = await aPairOnItsWay('proposed');
  const view = await pairOf(story.ada);
  await answerProposal(story.ada, view, 'accepted');
  expect((await pairOf(story.omar)).stage).toEqual({ kind: 'proposed', accepted: [ada] });
  expect(await told(story)).toEqual({ ada: ['accepted'], omar: [] });
  await expect(story.lead.pairs.read(view.proposal.pair.id)).rejects.toMatchObject({ kind: 'missing' });
});

test('moves on to the agreement when both have accepted', async () => {
  const story = await aPairOnItsWay('proposed');
  await answerProposal(story.ada, await pairOf(story.ada), 'accepted');
  await answerProposal(story.omar, await pairOf(story.omar), 'accepted');
  expect((await pairOf(story.ada)).stage).toEqual({ kind: 'accepted', signed: [] });
});

test('one no is enough', async () => {
  const story = await aPairOnItsWay('proposed');
  await answerProposal(story.ada, await pairOf(story.ada), 'accepted');
  await answerProposal(story.omar, await pairOf(story.omar), 'declined');
  expect((await pairOf(story.ada)).stage).toEqual({ kind: 'declined' });
  expect(await told(story)).toEqual({ ada: ['accepted'], omar: ['declined'] });
});

test('tells the lead the first answer, too, when another device gave a second one', async () => {
  const story = await aPairOnItsWay('proposed');
  const stale = await pairOf(story.omar);
  await answerProposal(story.omar, stale, 'accepted');
  await answerProposal(story.omar, stale, 'declined');
  expect((await pairOf(story.ada)).stage).toEqual({ kind: 'proposed', accepted: [omar] });
  expect(await told(story)).toEqual({ ada: [], omar: ['accepted'] });
});

test.each([0, 1])('finishes what an interruption at step %i left half done', async (step) => {
  const story = await aPairOnItsWay('proposed');
  const view = await pairOf(story.ada);
  await expect(answerProposal(interrupted(story.ada, step, 'after'), view, 'accepted')).rejects.toThrow();
  await answerProposal(story.ada, view, 'accepted');
  expect((await pairOf(story.ada)).stage).toEqual({ kind: 'proposed', accepted: [ada] });
  expect(await told(story)).toEqual({ ada: ['accepted'], omar: [] });
});
