import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestAssignment } from '#domain/matching/assignment.ts';
import { type AssignmentProblem, assignmentProblem } from '#domain/matching/assignmentProblem.ts';
import { isProvenBest, worth } from '#domain/matching/certificate.ts';

interface Said {
  readonly scores: readonly (readonly number[])[];
  readonly rowCapacity?: readonly number[];
  readonly columnCapacity?: readonly number[];
}

/** One place each unless said otherwise. */
function problemOf({ scores, rowCapacity, columnCapacity }: Said): AssignmentProblem {
  const [rows, columns] = [scores.length, scores[0]?.length ?? 0];
  return assignmentProblem({
    rows,
    columns,
    scores: Int32Array.from(scores.flat()),
    rowCapacity: Int32Array.from(rowCapacity ?? Array.from({ length: rows }, () => 1)),
    columnCapacity: Int32Array.from(columnCapacity ?? Array.from({ length: columns }, () => 1)),
  });
}

const partnersIn = (said: Said) => bestAssignment(problemOf(said)).partners;

/** Every permitted choice of partners, row by row. */
function* everyChoice({ scores, rowCapacity, columnCapacity }: Required<Said>): Generator<number[][]> {
  const [row, ...otherRows] = scores;
  if (row === undefined) {
    yield [];
    return;
  }
  for (let choice = 0; choice < 2 ** row.length; choice += 1) {
    const chosen = [...row.keys()].filter((column) => (choice >> column) % 2 === 1);
    const left = columnCapacity.map((places, column) => places - (chosen.includes(column) ? 1 : 0));
    const isPermitted =
      chosen.length <= (rowCapacity[0] ?? 0) &&
      left.every((places) => places >= 0) &&
      chosen.every((column) => (row[column] ?? -1) >= 0);
    if (isPermitted) {
      for (const rest of everyChoice({ scores: otherRows, rowCapacity: rowCapacity.slice(1), columnCapacity: left })) {
        yield [chosen, ...rest];
      }
    }
  }
}

function worthByBruteForce(said: Required<Said>): number {
  const problem = problemOf(said);
  const prices = { rowPrices: new Float64Array(), columnPrices: new Float64Array() };
  let best = 0;
  for (const partners of everyChoice(said)) {
    best = Math.max(best, worth(problem, { partners, ...prices }));
  }
  return best;
}

/** Few different scores, so that ties are the rule; about a third of the cells forbidden. */
const problems = (most: number, mostScore: number) =>
  fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most })).chain(([rows, columns]) => {
    const cell = fc.oneof({ weight: 1, arbitrary: fc.constant(-1) }, { weight: 2, arbitrary: fc.nat(mostScore) });
    const places = (length: number) => fc.array(fc.nat(3), { minLength: length, maxLength: length });
    return fc.record({
      scores: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      rowCapacity: places(rows),
      columnCapacity: places(rows === 0 ? 0 : columns),
    });
  });

test.each([3, 10_000])('is as good as the best of all choices, with scores up to %i', (mostScore) => {
  fc.assert(
    fc.property(problems(4, mostScore), (said) => {
      const problem = problemOf(said);
      expect(worth(problem, bestAssignment(problem))).toBe(worthByBruteForce(said));
    }),
    { numRuns: 400 },
  );
});

test('its prices prove it, also where trying every choice would take too long', () => {
  fc.assert(
    fc.property(problems(25, 40), (said) => {
      const problem = problemOf(said);
      expect(isProvenBest(problem, bestAssignment(problem))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('prices and rewards are whole numbers', () => {
  fc.assert(
    fc.property(problems(8, 100), (said) => {
      const { rowPrices, columnPrices } = bestAssignment(problemOf(said));
      expect([...rowPrices, ...columnPrices].every(Number.isSafeInteger)).toBe(true);
    }),
  );
});

test('two pairs come before the one pair that scores more', () => {
  expect(
    partnersIn({
      scores: [
        [100, 1],
        [1, -1],
      ],
    }),
  ).toEqual([[1], [0]]);
});

test('a forbidden pair is never made up for by a high score elsewhere', () => {
  expect(
    partnersIn({
      scores: [
        [100, -1],
        [99, -1],
      ],
    }),
  ).toEqual([[0], []]);
});

test('a pair without any score is still better than two people left out', () => {
  expect(partnersIn({ scores: [[0]] })).toEqual([[0]]);
});

test('a first partner for everybody comes before a second one for somebody', () => {
  expect(
    partnersIn({
      scores: [
        [50, 50],
        [1, -1],
      ],
      rowCapacity: [2, 1],
      columnCapacity: [1, 1],
    }),
  ).toEqual([[1], [0]]);
});

test('nobody gets the same partner twice, however much room both have', () => {
  expect(partnersIn({ scores: [[7]], rowCapacity: [3], columnCapacity: [3] })).toEqual([[0]]);
});

test('somebody without room stays out', () => {
  expect(partnersIn({ scores: [[9, 5]], columnCapacity: [0, 1] })).toEqual([[1]]);
});

test('no swap of two pairs is better', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }), { minLength: 6, maxLength: 6 }),
      (scores) => {
        const columns = partnersIn({ scores }).map(([column]) => column ?? -1);
        const score = (row: number, column: number) => scores[row]?.[column] ?? -1;
        for (const [a, here] of columns.entries()) {
          for (const [b, there] of columns.entries()) {
            expect(score(a, here) + score(b, there)).toBeGreaterThanOrEqual(score(a, there) + score(b, here));
          }
        }
      },
    ),
  );
});

test('scores too large for exact sums are refused by name', () => {
  const scores = Float64Array.from([2 ** 52]);
  const cells = { rows: 1, columns: 1, scores, rowCapacity: Int32Array.of(1), columnCapacity: Int32Array.of(1) };
  expect(() => assignmentProblem(cells)).toThrow('use smaller scores');
});
