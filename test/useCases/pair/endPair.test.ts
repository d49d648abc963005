import { expect, test } from '@jest/globals';
import { later, minute } from '#domain/time/instant.ts';
import { endPair } from '#useCases/pair/endPair.ts';
import { isFormer, openDesk } from '#useCases/programme/openDesk.ts';
import { interrupted } from '#test/fakes/interrupted.ts';
import { ada, aPairOnItsWay, omar, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

const now = '2027-02-01T08:00:00Z';

/** What the leads read of it: each of the two with what they reached, and why. */
async function told({ lead }: Awaited<ReturnType<typeof aPairOnItsWay>>) {
  const found = await lead.people.readEvery('milestone');
  return found.flatMap(({ folder, value }) =>
    value.reached === 'ended' ? [{ by: folder, because: value.because }] : [],
  );
}

test('tells the partner that it is over and not why, and frees both', async () => {
  const story = await aPairOnItsWay('booked', now);
  await endPair(story.ada, await pairOf(story.ada), 'somebodyElse');
  const seen = await pairOf(story.omar);
  expect(seen.stage).toMatchObject({ kind: 'ended', by: [ada] });
  expect(JSON.stringify(await story.omar.pairs.read(seen.proposal.pair.id))).not.toContain('somebodyElse');
  expect(await told(story)).toEqual([{ by: ada, because: 'somebodyElse' }]);
  const [pair] = (await openDesk(story.lead, story.programme)).pairs;
  expect(pair && isFormer(pair)).toBe(true);
});

test('who gives no reason gives none to the leads either', async () => {
  const story = await aPairOnItsWay('booked', now);
  await endPair(story.omar, await pairOf(story.omar), undefined);
  expect(await told(story)).toEqual([{ by: omar, because: undefined }]);
});

test('said again, or by the other one too, it stays as it was said first', async () => {
  const story = await aPairOnItsWay('booked', now);
  const view = await pairOf(story.ada);
  await endPair(story.ada, view, 'reached');
  await endPair(story.ada, view, undefined);
  await endPair(story.omar, await pairOf(story.omar), undefined);
  expect((await pairOf(story.ada)).stage).toMatchObject({ kind: 'ended', at: story.ada.clock.now() });
  expect(await told(story)).toEqual([
    { by: ada, because: 'reached' },
    { by: omar, because: undefined },
  ]);
});

test.each([0, 1, 2])('finishes what an interruption at step %i left half done', async (step) => {
  const story = await aPairOnItsWay('booked', now);
  const view = await pairOf(story.ada);
  await expect(endPair(interrupted(story.ada, step, 'after'), view, 'noTime')).rejects.toThrow();
  await endPair(story.ada, view, 'noTime');
  expect((await pairOf(story.omar)).stage).toMatchObject({ kind: 'ended', by: [ada] });
  expect(await told(story)).toEqual([{ by: ada, because: 'noTime' }]);
});

test('the leads learn of it on the next visit when they could not be told at once', async () => {
  const story = await aPairOnItsWay('booked', now);
  await expect(endPair(interrupted(story.ada, 2, 'before'), await pairOf(story.ada), 'noTime')).rejects.toThrow();
  expect(await told(story)).toEqual([]);
  await pairOf(story.ada);
  expect(await told(story)).toEqual([{ by: ada, because: undefined }]);
});

test('counts also by a clock that is behind the one of the lead', async () => {
  const story = await aPairOnItsWay('booked', now);
  const behind = { ...story.ada, clock: { now: () => later(story.ada.clock.now(), -10 * minute) } };
  await endPair(behind, await pairOf(story.ada), undefined);
  expect((await pairOf(story.omar)).stage).toMatchObject({ kind: 'ended' });
});
