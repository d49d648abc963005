import { expect, test } from '@jest/globals';
import { askForAnother } from '#useCases/pair/askForAnother.ts';
import { isFormer, openDesk } from '#useCases/programme/openDesk.ts';
import { interrupted } from '#test/fakes/interrupted.ts';
import { ada, aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

test('frees both, and tells of the wish to the leads alone', async () => {
  const story = await aPairOnItsWay('proposed');
  await askForAnother(story.ada, await pairOf(story.ada));
  const seen = await pairOf(story.omar);
  expect(seen.stage).toEqual({ kind: 'declined' });
  expect(JSON.stringify(await story.omar.pairs.read(seen.proposal.pair.id))).not.toContain('nother');
  const [pair] = (await openDesk(story.lead, story.programme)).pairs;
  expect(pair?.reached.get(ada)).toEqual(['askedForAnother', 'declined']);
  expect(pair && isFormer(pair)).toBe(true);
});

test.each([0, 1, 2])('finishes what an interruption at step %i left half done', async (step) => {
  const story = await aPairOnItsWay('proposed');
  const view = await pairOf(story.ada);
  await expect(askForAnother(interrupted(story.ada, step, 'after'), view)).rejects.toThrow();
  await askForAnother(story.ada, view);
  const [pair] = (await openDesk(story.lead, story.programme)).pairs;
  expect(pair?.reached.get(ada)).toEqual(['askedForAnother', 'declined']);
});
