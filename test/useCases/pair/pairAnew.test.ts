import { expect, test } from '@jest/globals';
import { clearPair } from '#useCases/tidying/clearPair.ts';
import { endPair } from '#useCases/pair/endPair.ts';
import { goOn, haveIGoneOn } from '#useCases/pair/goOn.ts';
import { pairAnew } from '#useCases/pair/pairAnew.ts';
import { isFormer, openDesk } from '#useCases/programme/openDesk.ts';
import { interrupted } from '#test/fakes/interrupted.ts';
import { ada, aPairOnItsWay, omar, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

type Story = Awaited<ReturnType<typeof aPairOnItsWay>>;

/** Who told the leads what of the end. */
async function told({ lead }: Story) {
  const found = await lead.people.readEvery('milestone');
  return found
    .filter(({ value: { reached } }) => reached === 'pairedAnew' || reached === 'ended')
    .map(({ folder, value: { reached } }) => `${folder}: ${reached}`)
    .toSorted();
}

test('the partner is told that the two are paired anew, and both are free for the lead', async () => {
  const story = await aPairOnItsWay('booked');
  await pairAnew(story.ada, await pairOf(story.ada));
  expect((await pairOf(story.omar)).stage).toMatchObject({ kind: 'ended', isAnew: true });
  const [pair] = (await openDesk(story.lead, story.programme)).pairs;
  expect(pair && isFormer(pair)).toBe(true);
});

test('both tell the leads the same, so that not who told it says who wished it', async () => {
  const story = await aPairOnItsWay('booked');
  await pairAnew(story.ada, await pairOf(story.ada));
  await pairOf(story.omar);
  expect(await told(story)).toEqual([`${ada}: pairedAnew`, `${omar}: pairedAnew`]);
});

test('a goodbye that came first stays a goodbye', async () => {
  const story = await aPairOnItsWay('booked');
  await endPair(story.ada, await pairOf(story.ada), undefined);
  await pairAnew(story.ada, await pairOf(story.ada));
  expect((await pairOf(story.omar)).stage).toMatchObject({ kind: 'ended', isAnew: false });
});

test.each([0, 1, 2])('finishes what an interruption at step %i left half done', async (step) => {
  const story = await aPairOnItsWay('booked');
  const view = await pairOf(story.ada);
  await expect(pairAnew(interrupted(story.ada, step, 'after'), view)).rejects.toThrow();
  await pairAnew(story.ada, view);
  expect((await pairOf(story.ada)).stage).toEqual({ kind: 'ended', by: [ada], at: expect.any(Number), isAnew: true });
  expect(await told(story)).toEqual([`${ada}: pairedAnew`]);
});

test('that somebody goes on is theirs alone, and goes with the words of the pair', async () => {
  const story = await aPairOnItsWay('booked');
  const view = await pairOf(story.ada);
  const { id } = view.proposal.pair;
  expect(await haveIGoneOn(story.ada, view)).toBe(false);
  await goOn(story.ada, view);
  await goOn(story.ada, view);
  expect(await haveIGoneOn(story.ada, view)).toBe(true);
  expect(await haveIGoneOn(story.omar, await pairOf(story.omar))).toBe(false);
  const elsewhere = [...(await story.omar.pairs.read(id)), ...(await story.ada.people.read(ada))];
  expect(JSON.stringify(elsewhere)).not.toContain('goesOn');
  await clearPair(story.ada, ada, id);
  expect(await haveIGoneOn(story.ada, view)).toBe(false);
});
