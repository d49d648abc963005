import type { BestSlot } from '../scheduling/findSlots.ts';
import type { Assignment } from './assignment/problem.ts';
import type { CohortReading } from './cohortReading.ts';
import { jointSlots } from './search/jointSlots.ts';
import { type Cell, keyOf } from './search/pairProblem.ts';
import type { Pins } from './search/pairSearch.ts';

/** Chosen pairs, each with a time beside the other pairs of its two people, and those for whom no time is left. */
export interface PlacedPairs {
  readonly placed: readonly (Cell & { readonly best: BestSlot })[];
  readonly crowdedOut: readonly Cell[];
  /** The columns of each row, as far as they are placed. */
  readonly partners: Assignment['partners'];
}

/** Finds the times of all chosen pairs together; pinned pairs get theirs first. */
export function placedPairs(
  reading: CohortReading,
  { partners, pins }: Pick<Assignment, 'partners'> & { readonly pins: Pins },
): PlacedPairs {
  const pinned = new Set(pins.must.map(keyOf));
  const cells = cellsOf(partners);
  const slots = jointSlots(
    reading,
    cells.map((cell) => ({ ...reading.pairAt(cell), isWanted: pinned.has(keyOf(cell)) })),
  );
  const crowdedOut = cells.filter((_, place) => slots[place] === undefined);
  const isOut = new Set(crowdedOut.map(keyOf));
  return {
    placed: cells.flatMap((cell, place) => {
      const best = slots[place];
      return best ? [{ ...cell, best }] : [];
    }),
    crowdedOut,
    partners: partners.map((columns, row) => columns.filter((column) => !isOut.has(keyOf({ row, column })))),
  };
}

export const cellsOf = (partners: Assignment['partners']): readonly Cell[] =>
  partners.flatMap((columns, row) => columns.map((column) => ({ row, column })));
