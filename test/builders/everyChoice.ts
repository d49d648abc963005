import type { SaidScores } from './assignmentForms.ts';

/** Every choice of partners, row by row, in which nobody exceeds their capacity and no two are together who must not. */
export function* everyChoice({ scores, rowCapacity, columnCapacity }: Required<SaidScores>): Generator<number[][]> {
  const [row, ...otherRows] = scores;
  if (row === undefined) {
    yield [];
    return;
  }
  for (const chosen of subsets([...row.keys()].filter((column) => (row[column] ?? -1) >= 0))) {
    const left = columnCapacity.map((places, column) => places - (chosen.includes(column) ? 1 : 0));
    if (chosen.length <= (rowCapacity[0] ?? 0) && left.every((places) => places >= 0)) {
      for (const rest of everyChoice({ scores: otherRows, rowCapacity: rowCapacity.slice(1), columnCapacity: left })) {
        yield [chosen, ...rest];
      }
    }
  }
}

const subsets = (values: readonly number[]): number[][] =>
  Array.from({ length: 2 ** values.length }, (_, set) => values.filter((__, index) => (set >> index) % 2 === 1));
