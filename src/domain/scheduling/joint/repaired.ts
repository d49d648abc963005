import type { Choice } from './dolls.ts';
import { bestFitting, clashing, type Rivals, slotCount, worthAt } from './rivals.ts';

/**
 * One series after the other takes the best slot that is left, those with most rivals first. Good, not best: what is taken
 * early may cost more later.
 */
export function greedyChoice(rivals: Rivals): Int32Array {
  const chosen = new Int32Array(rivals.worths.length).fill(-1);
  const rivalCount = (series: number): number => rivals.others[series]?.length ?? 0;
  for (const series of [...chosen.keys()].toSorted((a, b) => rivalCount(b) - rivalCount(a))) {
    chosen[series] = bestFitting(rivals, chosen, series);
  }
  return chosen;
}

/**
 * Betters a choice until nothing helps any more: a series takes a better slot, and the one rival that stood there, if any,
 * the best that is left to it. Ends: each time the sum rises, or stays and a slot comes earlier in its list.
 */
export function repaired(rivals: Rivals, first: Int32Array): Choice {
  const chosen = first.slice();
  for (let isBettered = true; isBettered;) {
    isBettered = false;
    for (let series = 0; series < chosen.length; series += 1) {
      isBettered = betters(rivals, chosen, series) || isBettered;
    }
  }
  return { slots: chosen, worth: worthOfAll(rivals, chosen) };
}

/** Adds up from the last to the first, as bounds are: what is rounded is rounded alike. */
const worthOfAll = (rivals: Rivals, chosen: Int32Array): number =>
  chosen.reduceRight((worth, slot, series) => worthAt(rivals, series, slot) + worth, 0);

/** Changes what is chosen for the better, at the first slot of the series with which that can be done. */
function betters(rivals: Rivals, chosen: Int32Array, series: number): boolean {
  const now = chosen[series] ?? -1;
  const better = now < 0 ? slotCount(rivals, series) : now;
  for (let slot = 0; slot < better; slot += 1) {
    const [rival, second] = clashing(rivals, chosen, series, slot);
    if (rival === undefined) {
      chosen[series] = slot;
      return true;
    }
    if (second === undefined && givesWay(rivals, chosen, { series, slot, rival })) {
      return true;
    }
  }
  return false;
}

interface Swap {
  readonly series: number;
  readonly slot: number;
  readonly rival: number;
}

/** Lets a series take a slot from its rival, if both together are better off. */
function givesWay(rivals: Rivals, chosen: Int32Array, { series, slot, rival }: Swap): boolean {
  const before = [chosen[series] ?? -1, chosen[rival] ?? -1] as const;
  chosen[series] = slot;
  chosen[rival] = bestFitting(rivals, chosen, rival);
  const [gained, lost] = [
    worthAt(rivals, series, slot) + worthAt(rivals, rival, chosen[rival] ?? -1),
    worthAt(rivals, series, before[0]) + worthAt(rivals, rival, before[1]),
  ];
  if (gained > lost) {
    return true;
  }
  [chosen[series], chosen[rival]] = before;
  return false;
}
