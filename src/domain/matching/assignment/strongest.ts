import { float, int } from './reading.ts';

/**
 * The best few cells of each person of one side, kept while all cells pass by once: for each person a heap of fixed
 * size with the weakest on top.
 */
export interface Strongest {
  readonly size: number;
  /** The score that a further cell of the person must exceed. */
  readonly floor: Float64Array;
  readonly count: Int32Array;
  /** `size` places per person: scores, and who is at the other end. */
  readonly score: Float64Array;
  readonly partner: Int32Array;
}

/** Nothing kept yet: any score above the floor is welcome. */
export const emptyStrongest = (people: number, size: number, floor: number): Strongest => ({
  size,
  floor: new Float64Array(people).fill(floor),
  count: new Int32Array(people),
  score: new Float64Array(people * size),
  partner: new Int32Array(people * size),
});

/** Keeps a cell whose score exceeds the floor of the person, instead of the weakest when there is no room. */
export function keep(kept: Strongest, person: number, partner: number, score: number): void {
  const count = int(kept.count, person);
  if (count < kept.size) {
    rise(kept, person * kept.size, count, partner, score);
    kept.count[person] = count + 1;
  } else {
    sink(kept, person * kept.size, partner, score);
  }
  if (int(kept.count, person) === kept.size) {
    kept.floor[person] = float(kept.score, person * kept.size);
  }
}

function rise(kept: Strongest, base: number, from: number, partner: number, score: number): void {
  let place = from;
  while (place > 0 && float(kept.score, base + ((place - 1) >> 1)) > score) {
    const above = (place - 1) >> 1;
    kept.score[base + place] = float(kept.score, base + above);
    kept.partner[base + place] = int(kept.partner, base + above);
    place = above;
  }
  kept.score[base + place] = score;
  kept.partner[base + place] = partner;
}

function sink(kept: Strongest, base: number, partner: number, score: number): void {
  let place = 0;
  for (let below = 1; below < kept.size; below = 2 * place + 1) {
    const other = below + 1;
    const weaker =
      other < kept.size && float(kept.score, base + other) < float(kept.score, base + below) ? other : below;
    if (float(kept.score, base + weaker) >= score) {
      break;
    }
    kept.score[base + place] = float(kept.score, base + weaker);
    kept.partner[base + place] = int(kept.partner, base + weaker);
    place = weaker;
  }
  kept.score[base + place] = score;
  kept.partner[base + place] = partner;
}
