import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forcingCosts, splitCost } from '#domain/matching/assignment/regrets.ts';
import { partneredCount, scoreOf, totalScore, worth } from '#domain/matching/assignment/scores.ts';
import { type Solver, openSolver, openTableSolver } from '#domain/matching/assignment/solver.ts';
import { type SaidScores, saidScores, sparseForm, tableForm } from '#test/builders/assignmentForms.ts';
import { everyChoice } from '#test/builders/everyChoice.ts';

const seed = 4;
const forms: [string, (said: SaidScores) => Solver][] = [
  ['sparse', (said) => openSolver(sparseForm(said))],
  ['table', (said) => openTableSolver(tableForm(said))],
];
/** What pairs would score that must not be. */
const forbiddenScore = 2;
const scoreIf = (score: number | undefined): number => (score === undefined || score < 0 ? forbiddenScore : score);

/** What forcing a pair costs, asked from the row and from the column. */
function costsOf(solver: Solver, row: number, column: number): (number | undefined)[] {
  const scoreAt = (atRow: number, atColumn: number) => scoreIf(scoreOf(solver.problem, atRow, atColumn));
  return [
    forcingCosts(solver.network(), 'row', row, (other) => scoreAt(row, other))[column],
    forcingCosts(solver.network(), 'column', column, (other) => scoreAt(other, column))[row],
  ];
}

test.each(forms)('is what trying every choice with the pair finds, %s form', (_, open) => {
  fc.assert(
    fc.property(saidScores(3, 5), (said) => {
      const solver = open(said);
      const best = worth(solver.problem, solver.assignment());
      const forced = mostWithEachPair(said, solver.problem.firstPartner);
      forced.forEach((ofRow, row) =>
        ofRow.forEach((most, column) => expect(costsOf(solver, row, column)).toEqual([best - most, best - most])),
      );
    }),
    { numRuns: 1500, seed },
  );
});

/** For each cell, the most a choice is worth that uses it, and otherwise permitted cells only. */
function mostWithEachPair(said: Required<SaidScores>, firstPartner: number): number[][] {
  const most = said.scores.map((row) => row.map(() => -Infinity));
  const asIf = said.scores.map((row) => row.map(scoreIf));
  for (const partners of everyChoice({ ...said, scores: asIf })) {
    const points = partners.flatMap((chosen, row) => chosen.map((column) => asIf[row]?.[column] ?? 0));
    const total = points.reduce((sum, score) => sum + score, partneredCount({ partners }) * firstPartner);
    const cells = partners.flatMap((chosen, row) => chosen.map((column) => ({ row, column })));
    const forbidden = cells.filter(({ row, column }) => (said.scores[row]?.[column] ?? -1) < 0);
    for (const { row, column } of forbidden.length === 0 ? cells : forbidden.length === 1 ? forbidden : []) {
      const ofRow = most[row] ?? [];
      ofRow[column] = Math.max(ofRow[column] ?? -Infinity, total);
    }
  }
  return most;
}

test.each(forms)('is what solving anew with the pair forced finds among more people, %s form', (_, open) => {
  fc.assert(
    fc.property(saidScores(14, 40), fc.nat(), fc.nat(), (said, anyRow, anyColumn) => {
      const [row, column] = [anyRow % said.scores.length, anyColumn % (said.scores[0]?.length ?? 1)];
      const solver = open(said);
      const { firstPartner } = solver.problem;
      const [before, [fromRow, fromColumn]] = [solver.assignment(), costsOf(solver, row, column)];
      const lost = worth(solver.problem, before);
      const raised = 4 * firstPartner;
      solver.change([{ row, column, score: scoreIf(said.scores[row]?.[column]) + raised }]);
      const isForced = solver.assignment().partners[row]?.includes(column) === true;
      const cost = isForced ? lost - (worth(solver.problem, solver.assignment()) - raised) : Infinity;
      expect([fromRow, fromColumn]).toEqual([cost, cost]);
    }),
    { numRuns: 1000, seed },
  );
});

test.each(forms)('costs fall apart into people and points, %s form', (_, open) => {
  fc.assert(
    fc.property(saidScores(8, 9), fc.nat(), fc.nat(), (said, anyRow, anyColumn) => {
      const [row, column] = [anyRow % said.scores.length, anyColumn % (said.scores[0]?.length ?? 1)];
      fc.pre((said.scores[row]?.[column] ?? -1) >= 0);
      const solver = open(said);
      const { firstPartner } = solver.problem;
      const before = solver.assignment();
      const [people, points] = [partneredCount(before), totalScore(solver.problem, before.partners)];
      const [cost = Infinity] = costsOf(solver, row, column);
      fc.pre(cost < Infinity);
      const score = scoreOf(solver.problem, row, column);
      solver.change([{ row, column, score: score + 4 * firstPartner }]);
      const after = solver.assignment();
      expect(splitCost(cost, firstPartner, points)).toEqual({
        peopleLost: people - partneredCount(after),
        scoreLost: points - (totalScore(solver.problem, after.partners) - 4 * firstPartner),
      });
    }),
    { numRuns: 500, seed },
  );
});

test('a partner for two is dear: forcing the best pair may leave two people out', () => {
  const solver = openSolver(
    sparseForm({
      scores: [
        [100, 1],
        [1, -1],
      ],
    }),
  );
  const { firstPartner } = solver.problem;
  const [cost = NaN] = forcingCosts(solver.network(), 'row', 0, () => 100);
  expect(splitCost(cost, firstPartner, 2)).toEqual({ peopleLost: 2, scoreLost: -98 });
});

test('points are never mistaken for people, even when all of them are lost', () => {
  const solver = openSolver(
    sparseForm({
      scores: [
        [100, 0],
        [0, 100],
      ],
    }),
  );
  const [, cost = NaN] = forcingCosts(solver.network(), 'row', 0, () => 0);
  expect(splitCost(cost, solver.problem.firstPartner, 200)).toEqual({ peopleLost: 0, scoreLost: 200 });
});

test('whoever may have no partner, or scores below 0, costs infinitely much', () => {
  const said = { scores: [[5, 5, 5]], rowCapacity: [1], columnCapacity: [1, 0, 1] };
  const solver = openSolver(sparseForm(said));
  expect([...forcingCosts(solver.network(), 'row', 0, (other) => (other === 2 ? -1 : 5))].slice(1)).toEqual([
    Infinity,
    Infinity,
  ]);
  expect(forcingCosts(solver.network(), 'column', 1, () => 5)).toEqual(Float64Array.of(Infinity));
});

test('a pair the rules forbid may turn out to be a gain', () => {
  const solver = openSolver(sparseForm({ scores: [[5, -1]] }));
  expect(forcingCosts(solver.network(), 'row', 0, (other) => [5, 9][other] ?? -1)).toEqual(Float64Array.of(0, -4));
});
