import { expect, test } from '@jest/globals';
import { instant } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { makePromise } from '#useCases/sessions/makePromise.ts';
import { tickPromise } from '#useCases/sessions/tickPromise.ts';
import { ada, aPairOnItsWay, omar, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

const session = instant('2027-01-12T10:00:00Z');
const promise = { key: 'one', session, of: omar, what: ' Write one prompt ' };
const promisesOf = async (services: Services) =>
  (await pairOf(services)).promises.map(({ value }) => [value.of, value.what, value.isDone]);

test('is written down by either of the two, for both to read', async () => {
  const story = await aPairOnItsWay('booked');
  await makePromise(story.ada, await pairOf(story.ada), promise);
  expect(await promisesOf(story.omar)).toEqual([['omar', 'Write one prompt', false]]);
});

test('is one promise when it is written down again, in the words of the last time', async () => {
  const story = await aPairOnItsWay('booked');
  await makePromise(story.ada, await pairOf(story.ada), promise);
  await makePromise(story.ada, await pairOf(story.ada), { ...promise, of: ada, what: 'Send a link' });
  expect(await promisesOf(story.ada)).toEqual([['ada', 'Send a link', false]]);
});

test('needs words', async () => {
  const story = await aPairOnItsWay('booked');
  const empty = makePromise(story.ada, await pairOf(story.ada), { ...promise, what: ' ' });
  await expect(empty).rejects.toThrow('Cannot write down a promise without words');
  expect(await promisesOf(story.ada)).toEqual([]);
});

test('is ticked off by either of the two, and not over the head of the other', async () => {
  const story = await aPairOnItsWay('booked');
  await makePromise(story.ada, await pairOf(story.ada), promise);
  const [seen, stale] = [await pairOf(story.omar), await pairOf(story.ada)];
  for (const found of seen.promises) {
    await tickPromise(story.omar, seen, found, true);
  }
  expect(await promisesOf(story.ada)).toEqual([['omar', 'Write one prompt', true]]);
  for (const found of stale.promises) {
    await expect(tickPromise(story.ada, stale, found, false)).rejects.toMatchObject({ kind: 'conflict' });
  }
  expect(await promisesOf(story.ada)).toEqual([['omar', 'Write one prompt', true]]);
});
