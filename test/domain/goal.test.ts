import { expect, test } from '@jest/globals';
import { progressOf, stepsFrom, withTick } from '#domain/goal.ts';

const step = (what: string, isDone = false) => ({ what, isDone });

test('steps say how far a goal is, whatever was said before there were any', () => {
  expect(progressOf({ progress: 75, steps: [step('a', true), step('b'), step('c')] })).toBe(33);
  expect(progressOf({ progress: 0, steps: [step('a', true)] })).toBe(100);
});

test('without steps, what somebody said counts', () => {
  expect(progressOf({ progress: 75 })).toBe(75);
  expect(progressOf({ progress: 25, steps: [] })).toBe(25);
});

test('each line is a step, and one that was there before keeps its tick', () => {
  expect(stepsFrom(' b \n\nc\nb\n', [step('a', true), step('b', true)])).toEqual([step('b', true), step('c')]);
  expect(stepsFrom('\n  \n')).toEqual([]);
});

test('ticking one step leaves the others as they are', () => {
  expect(withTick([step('a'), step('b', true)], 'a', true)).toEqual([step('a', true), step('b', true)]);
});
