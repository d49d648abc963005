import type { ScoreTable } from '#domain/matching/assignment/problem.ts';
import { mean } from '../statistics.ts';
import { scoreIn, type Pair } from './ways.ts';

/** The department of every mentor and mentee, `undefined` where the directory names none. */
export interface Departments {
  readonly ofRow: readonly (string | undefined)[];
  readonly ofColumn: readonly (string | undefined)[];
}

/** How good a set of pairs is. */
export interface Figures {
  readonly pairs: number;
  /** The sum of all suitabilities, each from 0 to 100. */
  readonly total: number;
  /** Suitability of all pairs on average, and of the one that suits least, 0 to 100. */
  readonly meanSuitability: number;
  readonly weakest: number;
  /** Links between two different departments that at least one pair makes, whoever of the two teaches. */
  readonly bridges: number;
}

/** A score counts in parts of 10,000, a suitability to 100. */
const scorePerPoint = 100;

export function figuresOf(table: ScoreTable, pairs: readonly Pair[], departments: Departments): Figures {
  const suitabilities = pairs.map(({ row, column }) => scoreIn(table, row, column) / scorePerPoint);
  const bridges = pairs.flatMap(({ row, column }) => {
    const [here, there] = [departments.ofRow[row], departments.ofColumn[column]];
    const isBridge = here !== undefined && there !== undefined && here !== there;
    return isBridge ? [here < there ? `${here}\n${there}` : `${there}\n${here}`] : [];
  });
  return {
    pairs: pairs.length,
    total: suitabilities.reduce((sum, one) => sum + one, 0),
    meanSuitability: mean(suitabilities),
    weakest: Math.min(...suitabilities),
    bridges: new Set(bridges).size,
  };
}

/** The averages of several draws of one way. */
export const averageOf = (draws: readonly Figures[]): Figures => ({
  pairs: mean(draws.map(({ pairs }) => pairs)),
  total: mean(draws.map(({ total }) => total)),
  meanSuitability: mean(draws.map(({ meanSuitability }) => meanSuitability)),
  weakest: mean(draws.map(({ weakest }) => weakest)),
  bridges: mean(draws.map(({ bridges }) => bridges)),
});
