import { expect, test } from '@jest/globals';
import { allPairs } from '#domain/matching/candidates/allPairs.ts';
import { pairJudge } from '#domain/matching/suitability/suitability.ts';
import { usualSuitability } from '#domain/matching/suitability/weights.ts';
import { usualRules } from '#domain/programme.ts';
import { profilesFrom } from '#test/builders/profiles.ts';
import { someCohort } from './someCohort.ts';

const judge = pairJudge(usualRules, usualSuitability);

test('every pair is in the table, with pauses in which the share that is done only grows', () => {
  const profiles = someCohort(600, 2);
  const work = allPairs(profiles, judge);
  const shares: number[] = [];
  let at = work.next();
  for (; at.done !== true; at = work.next()) {
    shares.push(at.value);
  }
  const { scores, ...sizes } = at.value;
  expect(sizes).toEqual({
    rows: 600,
    columns: 600,
    rowCapacity: new Int32Array(600).fill(1),
    columnCapacity: new Int32Array(600).fill(1),
  });
  const alone = profiles.mentors.flatMap((mentor) => profiles.mentees.map((mentee) => judge.score(mentor, mentee)));
  expect(Array.from(scores)).toEqual(alone);
  expect(alone.filter((score) => score >= 0).length).toBeGreaterThan(1000);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
});

test('nobody on one side makes an empty table', () => {
  expect(allPairs(profilesFrom([], []), judge).next()).toMatchObject({
    done: true,
    value: { rows: 0, columns: 0, scores: new Int16Array() },
  });
});
