/**
 * What solvers are measured on: made-up scores, the same for the same seed. Rows are mentors, columns mentees, a score is
 * whole and 0 or more, -1 where the two must not be put together; everybody can have one partner.
 */
import { randomFrom, type Random } from '#sandbox/organisations/random.ts';

/** Every pair of a row and a column, one row after the other. */
export interface TableInstance {
  readonly kind: 'table';
  readonly rows: number;
  readonly columns: number;
  readonly scores: Int8Array | Int32Array;
}

/** Only the pairs that may be: row r has the cells `rowStart[r]` to `rowStart[r + 1]`, columns ascending. */
export interface CellInstance {
  readonly kind: 'cells';
  readonly rows: number;
  readonly columns: number;
  readonly rowStart: Int32Array;
  readonly column: Int32Array;
  readonly score: Int8Array | Int32Array;
}

export type Instance = TableInstance | CellInstance;

/** The score of a pair, -1 where there is none. */
export function scoreAt(instance: Instance, row: number, column: number): number {
  if (instance.kind === 'table') {
    return instance.scores[row * instance.columns + column] ?? -1;
  }
  const cell = instance.column.subarray(0, instance.rowStart[row + 1] ?? 0).indexOf(column, instance.rowStart[row]);
  return instance.score[cell] ?? -1;
}

/** Scores from 0 to 100, each as likely as any other. */
export function evenTable(size: number, seed: number): TableInstance {
  const random = randomFrom(seed);
  return { kind: 'table', rows: size, columns: size, scores: new Int8Array(size * size).map(() => random.below(101)) };
}

/**
 * Scores as a programme has them: a few popular topics that many teach and many want, styles, a tenth of all pairs
 * forbidden because both are of one department. Many ties, and some people whom everybody wants.
 */
export function rubricTable(size: number, seed: number): TableInstance {
  const random = randomFrom(seed);
  const mentors = Array.from({ length: size }, () => invented(random, 3 + random.below(5)));
  const mentees = Array.from({ length: size }, () => invented(random, 2 + random.below(4)));
  const scores = new Int8Array(size * size);
  for (const [row, mentor] of mentors.entries()) {
    for (const [column, mentee] of mentees.entries()) {
      scores[row * size + column] = rubricScore(mentor, mentee);
    }
  }
  return { kind: 'table', rows: size, columns: size, scores };
}

/** The classic bad case of methods that follow the best offer: all want the same, in the same order. */
export function productTable(size: number): TableInstance {
  const scores = new Int32Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      scores[row * size + column] = size * size - (row + 1) * (column + 1);
    }
  }
  return { kind: 'table', rows: size, columns: size, scores };
}

/** So many candidates for each row, anybody, scored from 0 to 100. */
export const evenCells = (size: number, candidates: number, seed: number): CellInstance =>
  cellsOf(size, candidates, randomFrom(seed), {
    columnOf: (random) => random.below(size),
    scoreOf: (_, random) => random.below(101),
  });

/** So many candidates for each row, all of them equally good: nothing tells one set of pairs from another. */
export const equalCells = (size: number, candidates: number, seed: number): CellInstance =>
  cellsOf(size, candidates, randomFrom(seed), { columnOf: (random) => random.below(size), scoreOf: () => 50 });

/** Candidates crowd around a few, who score highest with everybody: not all can have a partner. */
export const hubCells = (size: number, candidates: number, seed: number): CellInstance =>
  cellsOf(size, candidates, randomFrom(seed), {
    columnOf: (random) => Math.floor(size * random.next() ** 3),
    scoreOf: (column, random) => Math.floor(90 * (1 - column / size)) + random.below(11),
  });

interface Person {
  readonly topics: ReadonlySet<number>;
  readonly style: number;
  readonly department: number;
}

const [topicCount, styleCount, departmentCount] = [80, 4, 10];

/** Of topics, the first are the popular ones. */
function invented(random: Random, topics: number): Person {
  const chosen = new Set<number>();
  while (chosen.size < topics) {
    chosen.add(Math.floor(topicCount * random.next() ** 2));
  }
  return { topics: chosen, style: random.below(styleCount), department: random.below(departmentCount) };
}

function rubricScore(mentor: Person, mentee: Person): number {
  if (mentor.department === mentee.department) {
    return -1;
  }
  let met = 0;
  for (const topic of mentee.topics) {
    met += mentor.topics.has(topic) ? 1 : 0;
  }
  const styles = (mentor.style + mentee.style) % styleCount;
  return Math.round(75 * (met / mentee.topics.size) + (15 * styles) / (styleCount - 1) + mentor.department);
}

interface Draw {
  readonly columnOf: (random: Random) => number;
  readonly scoreOf: (column: number, random: Random) => number;
}

function cellsOf(size: number, candidates: number, random: Random, { columnOf, scoreOf }: Draw): CellInstance {
  const column = new Int32Array(size * candidates);
  const score = new Int8Array(size * candidates);
  const isDrawn = new Int32Array(size).fill(-1);
  for (let row = 0; row < size; row += 1) {
    const first = row * candidates;
    for (let drawn = 0; drawn < candidates;) {
      const chosen = columnOf(random);
      if (isDrawn[chosen] !== row) {
        isDrawn[chosen] = row;
        column[first + drawn] = chosen;
        drawn += 1;
      }
    }
    column.subarray(first, first + candidates).sort();
    for (let cell = first; cell < first + candidates; cell += 1) {
      score[cell] = scoreOf(column[cell] ?? 0, random);
    }
  }
  const rowStart = Int32Array.from({ length: size + 1 }, (_, row) => row * candidates);
  return { kind: 'cells', rows: size, columns: size, rowStart, column, score };
}
