import { expect, test } from '@jest/globals';
import loadHighs from 'highs';
import { integerSolver } from '#app/matcher/integerSolver.ts';
import type { IntegerModel, Limit } from '#domain/matching/assignment/quotas/integerModel.ts';

const solve = integerSolver({ load: loadHighs, mostSeconds: 60 });

const limit = (variables: readonly number[], least: number, most: number): Limit => ({
  variables,
  factors: variables.map(() => 1),
  least,
  most,
});

const model = (gains: readonly number[], ...limits: readonly Limit[]): IntegerModel => ({
  gains: Float64Array.from(gains),
  limits,
});

test('finds the values that gain most within the limits', async () => {
  const answer = await solve(model([5, 4, 3], limit([0, 1], -Infinity, 1), limit([0, 2], -Infinity, 1)));
  expect(answer.kind).toBe('best');
  expect('values' in answer && Array.from(answer.values, Math.round)).toEqual([0, 1, 1]);
});

test('says when no values keep the limits', async () => {
  expect(await solve(model([1, 1], limit([0, 1], 3, Infinity)))).toEqual({ kind: 'impossible' });
});

test('says so when it was stopped before it had anything', async () => {
  const stopped = integerSolver({ load: loadHighs, mostSeconds: 0 });
  const limits = Array.from({ length: 30 }, (_, first) => limit([first, first + 1, (first + 5) % 31], 1, 2));
  const answer = await stopped(
    model(
      Array.from({ length: 31 }, (_, place) => (place % 5) - 2),
      ...limits,
    ),
  );
  expect(['nothing', 'stopped']).toContain(answer.kind);
});

test('fetches HiGHS once, and not before something is to be solved', async () => {
  let loads = 0;
  const load = async () => {
    loads += 1;
    return await loadHighs();
  };
  const counting = integerSolver({ load, mostSeconds: 60 });
  expect(loads).toBe(0);
  await counting(model([1]));
  await counting(model([1]));
  expect(loads).toBe(1);
});
