import { expect, test } from '@jest/globals';
import { askForAnother } from '#useCases/pair/askForAnother.ts';
import { personId } from '#domain/ids.ts';
import { isFormer, openDesk } from '#useCases/programme/openDesk.ts';
import { interrupted } from '#test/fakes/interrupted.ts';
import { ada, aPairOnItsWay, omar, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

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

const withChoice = () => aPairOnItsWay('proposed', undefined, undefined, undefined, true);
const bo = personId('bo');
const cleo = personId('cleo');

test('whom a mentee would rather learn from, the leads alone read', async () => {
  const story = await withChoice();
  await askForAnother(story.omar, await pairOf(story.omar), cleo);
  const [status] = (await openDesk(story.lead, story.programme)).pairs;
  expect(status?.wishes).toBe(cleo);
  const { proposal } = await pairOf(story.ada);
  const seen = [proposal, await story.ada.pairs.read(proposal.pair.id), await story.ada.people.read(ada)];
  expect(JSON.stringify(seen)).not.toMatch(/cleo|nother|wish/i);
  await expect(story.ada.people.read(omar)).rejects.toMatchObject({ kind: 'missing' });
});

test.each([[cleo], [undefined]])(
  'who broke off, and chose otherwise then, is taken at their last word: %s',
  async (last) => {
    const story = await withChoice();
    const view = await pairOf(story.omar);
    await expect(askForAnother(interrupted(story.omar, 0, 'after'), view, bo)).rejects.toThrow();
    expect((await openDesk(story.lead, story.programme)).pairs[0]?.wishes).toBeUndefined();
    await askForAnother(story.omar, view, last);
    expect((await openDesk(story.lead, story.programme)).pairs[0]?.wishes).toBe(last);
  },
);

test.each([0, 1, 2])('finishes what an interruption at step %i left half done', async (step) => {
  const story = await aPairOnItsWay('proposed');
  const view = await pairOf(story.ada);
  await expect(askForAnother(interrupted(story.ada, step, 'after'), view)).rejects.toThrow();
  await askForAnother(story.ada, view);
  const [pair] = (await openDesk(story.lead, story.programme)).pairs;
  expect(pair?.reached.get(ada)).toEqual(['askedForAnother', 'declined']);
});
