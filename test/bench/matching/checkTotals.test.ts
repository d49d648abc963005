import { expect, test } from '@jest/globals';
import { checkTotals } from '../../../bench/matching/checkTotals.ts';
import type { Showing, Solve } from '../../../bench/matching/rounds.ts';

const solve = (changes: Partial<Solve> = {}): Solve => ({ ms: 5, pairs: 10, total: 700, peakMb: 60, ...changes });
const solved = (...solves: Solve[]): Showing => ({ kind: 'solved', solves });

test('exact solvers that agree may be compared, whoever else fails or takes too long', () => {
  const showings = new Map<string, Showing>([
    ['Turnabout', solved(solve({ proven: true }), solve({ proven: true }))],
    ['one', solved(solve())],
    ['slow', { kind: 'tooLong', limitSeconds: 60 }],
    ['broken', { kind: 'failed', words: 'out of memory' }],
  ]);
  expect(() => checkTotals('dense', showings)).not.toThrow();
});

test.each([{ total: 701 }, { pairs: 9 }])('another result %j is an error that names both', (other) => {
  const showings = new Map([
    ['Turnabout', solved(solve({ proven: true }))],
    ['one', solved(solve(other))],
  ]);
  expect(() => checkTotals('dense', showings)).toThrow(/10 pairs, 700 points \(Turnabout\); .* \(one\)/);
});

test('an answer of ours that was not proven is an error, though the numbers agree', () => {
  const showings = new Map([['Turnabout', solved(solve({ proven: false }))]]);
  expect(() => checkTotals('dense', showings)).toThrow(/not proven \(Turnabout\)/);
});
