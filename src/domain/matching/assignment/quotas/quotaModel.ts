import type { IntegerModel, Limit } from './integerModel.ts';
import type { AssignmentProblem } from '../problem.ts';
import { type Quotas, quotaOf } from './quotas.ts';
import { float, int } from '../reading.ts';

/** What is wanted: most people with a partner, or most points while at least so many people have one. */
export type Wanted = { readonly kind: 'people' } | { readonly kind: 'points'; readonly leastPeople: number };

/** The cells that a model may choose from, numbers into the problem's cells, and the row of each. */
export interface ModelCells {
  readonly cell: Int32Array;
  readonly row: Int32Array;
}

/** A variable for each cell, then one for each row and each column that says whether the person has a partner. */
export function quotaModel(
  problem: AssignmentProblem,
  quotas: Quotas,
  cells: ModelCells,
  wanted: Wanted,
): IntegerModel {
  const { rows, columns, rowCapacity, columnCapacity } = problem;
  const ofRow = grouped(cells, rows, (_, row) => row);
  const ofColumn = grouped(cells, columns, (cell) => int(problem.column, cell));
  const ofQuota = grouped(cells, quotas.most.length, (cell, row) => quotaOf(quotas, row, int(problem.column, cell)));
  const people = Array.from({ length: rows + columns }, (_, person) => cells.cell.length + person);
  const limits: Limit[] = [
    ...[...ofRow.entries()].map(([row, variables]) => atMost(variables, int(rowCapacity, row))),
    ...[...ofColumn.entries()].map(([column, variables]) => atMost(variables, int(columnCapacity, column))),
    ...[...ofQuota.entries()].map(([quota, variables]) => atMost(variables, float(quotas.most, quota))),
    ...[...ofRow, ...ofColumn].map((variables, person) => onlyWithPartner(people[person] ?? 0, variables)),
  ].filter(({ variables, most }) => variables.length > most);
  if (wanted.kind === 'points') {
    limits.push({ ...atMost(people, Infinity), least: wanted.leastPeople });
  }
  const gains = new Float64Array(cells.cell.length + people.length);
  gains.set(wanted.kind === 'points' ? Float64Array.from(cells.cell, (cell) => problem.score[cell] ?? 0) : []);
  gains.fill(wanted.kind === 'people' ? 1 : 0, cells.cell.length);
  return { gains, limits };
}

/** The columns chosen for each row, ascending. */
export function readModel(problem: AssignmentProblem, cells: ModelCells, values: ArrayLike<number>): number[][] {
  const partners: number[][] = Array.from({ length: problem.rows }, () => []);
  cells.cell.forEach((cell, variable) => {
    if ((values[variable] ?? 0) > 0.5) {
      partners[int(cells.row, variable)]?.push(int(problem.column, cell));
    }
  });
  return partners.map((chosen) => chosen.sort((a, b) => a - b));
}

function grouped(
  { cell, row }: ModelCells,
  groups: number,
  groupOf: (cell: number, row: number) => number,
): number[][] {
  const variables: number[][] = Array.from({ length: groups }, () => []);
  cell.forEach((at, variable) => variables[groupOf(at, int(row, variable))]?.push(variable));
  return variables;
}

const atMost = (variables: readonly number[], most: number): Limit => ({
  variables,
  factors: variables.map(() => 1),
  least: -Infinity,
  most,
});

const onlyWithPartner = (person: number, variables: readonly number[]): Limit => ({
  variables: [person, ...variables],
  factors: [1, ...variables.map(() => -1)],
  least: -Infinity,
  most: 0,
});
