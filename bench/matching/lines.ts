import type { PeerName } from './contenders.ts';
import { equalCells, evenCells, evenTable, hubCells, productTable, rubricTable, type Instance } from './instances.ts';

/** One instance, who solves it, and what we want to reach there. */
export interface Line {
  readonly name: string;
  readonly instance: () => Instance;
  readonly peers: readonly PeerName[];
  readonly toReach: Goal;
}

/** At most so many seconds, megabytes, or times the time of another; whatever is named. */
export interface Goal {
  readonly seconds?: number;
  readonly megabytes?: number;
  readonly timesScipy?: number;
}

const seed = 2027;

/** The lines of the table; `small` ones show within seconds that everything works, and nothing else. */
export function linesOf(small: boolean): readonly Line[] {
  const [thousand, product, many, people] = small ? [200, 200, 500, 2000] : [1000, 2000, 5000, 100_000];
  const [k, most] = [thousand.toLocaleString('en'), many.toLocaleString('en')];
  const crowd = people.toLocaleString('en');
  return [
    {
      name: `dense ${k}², as a programme scores`,
      instance: () => rubricTable(thousand, seed),
      peers: ['scipy', 'LEMON', 'munkres', 'HiGHS', 'munkres-js'],
      toReach: { seconds: 0.4 },
    },
    {
      name: `dense ${k}², 0–100 at random`,
      instance: () => evenTable(thousand, seed),
      peers: ['scipy', 'LEMON', 'munkres', 'HiGHS', 'munkres-js'],
      toReach: { seconds: 0.4 },
    },
    {
      name: `dense ${most}², as a programme scores`,
      instance: () => rubricTable(many, seed),
      peers: ['scipy', 'LEMON', 'munkres'],
      toReach: { seconds: 2, megabytes: 400, timesScipy: 0.5 },
    },
    {
      name: `dense ${most}², 0–100 at random`,
      instance: () => evenTable(many, seed),
      peers: ['scipy', 'LEMON', 'munkres'],
      toReach: { seconds: 2, megabytes: 400, timesScipy: 0.5 },
    },
    {
      name: `product form ${product.toLocaleString('en')}²`,
      instance: () => productTable(product),
      peers: ['scipy', 'LEMON', 'munkres'],
      toReach: { timesScipy: 0.5 },
    },
    {
      name: `sparse ${crowd}², 64 candidates`,
      instance: () => evenCells(people, 64, seed),
      peers: ['scipy', 'LEMON'],
      toReach: { seconds: 6, megabytes: 500 },
    },
    {
      name: `sparse ${crowd}², crowded around a few`,
      instance: () => hubCells(people, 64, seed),
      peers: ['scipy', 'LEMON'],
      toReach: { seconds: 6, megabytes: 500 },
    },
    {
      name: `everything equal, ${crowd}², 64 candidates`,
      instance: () => equalCells(people, 64, seed),
      peers: ['scipy', 'LEMON'],
      toReach: { seconds: 10 },
    },
  ];
}
