import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { personId } from '#domain/ids.ts';
import { compareDrafts } from '#domain/matching/compareDrafts.ts';
import { departmentPairs } from '#domain/matching/departmentPairs.ts';
import type { PersonPair } from '#domain/matching/cohort.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';

const pair = (mentor: string, mentee: string): PersonPair => ({ mentor: personId(mentor), mentee: personId(mentee) });
const someone = fc.integer({ min: 0, max: 60 }).map((number) => `d${number}.${number}`);
const somePairs = fc.array(
  fc.tuple(someone, someone).map(([mentor, mentee]) => pair(mentor, mentee)),
  { maxLength: 80 },
);
const departmentOf = (person: string): string => person.split('.')[0] ?? '';

test('every pair is counted once, in at most twenty departments and the others', () => {
  fc.assert(
    fc.property(somePairs, (pairs) => {
      const { rows, columns, value } = departmentPairs(pairs, departmentOf, 'others');
      const total = rows.flatMap((row) => columns.map((column) => value(row, column))).reduce((a, b) => a + b, 0);
      expect(total).toBe(pairs.length);
      expect(Math.max(rows.length, columns.length)).toBeLessThanOrEqual(21);
    }),
  );
});

test('the departments with most pairs come first, and the others only where there are more', () => {
  const { rows, columns, value } = departmentPairs(
    [pair('Legal.1', 'Sales.1'), pair('IT.1', 'Sales.2'), pair('IT.2', 'HR.1'), pair('IT.3', 'Sales.3')],
    departmentOf,
    'others',
  );
  expect([rows, columns]).toEqual([
    ['IT', 'Legal'],
    ['Sales', 'HR'],
  ]);
  expect(value('IT', 'Sales')).toBe(2);
});

/** As much of a draft as is compared. */
const draftOf = (pairs: readonly (readonly [string, string, number])[], isProven = true): MatchDraft =>
  ({
    pairs: pairs.map(([mentor, mentee, suitability]) => ({ ...pair(mentor, mentee), suitability })),
    certificate: { isProven },
  }) as unknown as MatchDraft;

test('two drafts side by side: figures of both, pairs that came and went, people who gained and lost a partner', () => {
  const kept = draftOf([
    ['ada', 'omar', 80],
    ['bo', 'yara', 60],
  ]);
  const now = draftOf(
    [
      ['ada', 'yara', 70],
      ['bo', 'zoe', 40],
      ['cleo', 'nina', 10],
    ],
    false,
  );
  expect(compareDrafts(kept, now)).toEqual({
    kept: { pairs: 2, people: 4, meanSuitability: 70, weakestSuitability: 60, isProven: true },
    now: { pairs: 3, people: 6, meanSuitability: 40, weakestSuitability: 10, isProven: false },
    fresh: [pair('ada', 'yara'), pair('bo', 'zoe'), pair('cleo', 'nina')].map((one) => expect.objectContaining(one)),
    gone: [pair('ada', 'omar'), pair('bo', 'yara')].map((one) => expect.objectContaining(one)),
    gained: ['zoe', 'cleo', 'nina'],
    lost: ['omar'],
  });
});

test('a draft beside itself has no change, and an empty one no mean', () => {
  const empty = draftOf([]);
  expect(compareDrafts(empty, empty)).toMatchObject({
    kept: { meanSuitability: 0, weakestSuitability: 0 },
    fresh: [],
    gone: [],
    gained: [],
    lost: [],
  });
});
