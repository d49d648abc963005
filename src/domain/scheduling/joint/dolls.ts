/**
 * Problem: a slot for each of some series, so that no two clash and the sum of worths is the highest.
 * Method: Russian dolls. First the last series alone, then the last two, and so on to all of them; what a smaller doll came
 * to bounds what its series can add in the search of every larger one.
 * Why: where rivals stand next to each other, nearly every doll is the one before it and the best slot of one series more,
 * and needs no search at all. (G. Verfaillie, M. Lemaître, T. Schiex: Russian Doll Search, AAAI 1996.)
 * Time: exponential at worst, hence a limit; it is counted in steps, so that the answer is the same on every machine.
 */
import { bestFitting, fits, type Rivals, slotCount, worthAt } from './rivals.ts';

export interface Choice {
  /** By series; -1 for none. */
  readonly slots: Int32Array;
  readonly worth: number;
}

export interface DollAnswer extends Choice {
  /** By series: what it and all after it can come to at most. The first is the bound of all. */
  readonly bounds: Float64Array;
}

/** `roofs` are such bounds that are known beforehand. */
export function solveDolls(rivals: Rivals, limit: number, roofs?: Float64Array): DollAnswer {
  const count = rivals.worths.length;
  const search = new DollSearch(rivals, limit);
  for (let first = count - 1; first >= 0; first -= 1) {
    search.open(first, roofs?.[first] ?? Infinity);
  }
  return search.answer();
}

class DollSearch {
  readonly #rivals: Rivals;
  readonly #count: number;
  /** One more than there are series: nothing comes after the last. */
  readonly #bounds: Float64Array;
  #best: Choice;
  #stepsLeft: number;
  /** What the doll at hand can come to at most. */
  #bound = 0;
  /** What the search is trying; -1 for all before the doll. */
  readonly #tried: Int32Array;

  constructor(rivals: Rivals, limit: number) {
    this.#rivals = rivals;
    this.#count = rivals.worths.length;
    this.#bounds = new Float64Array(this.#count + 1);
    this.#tried = new Int32Array(this.#count).fill(-1);
    this.#best = { slots: this.#tried.slice(), worth: 0 };
    this.#stepsLeft = limit;
  }

  answer(): DollAnswer {
    return { ...this.#best, bounds: this.#bounds };
  }

  /** Adds a series before those that are solved. */
  open(first: number, roof: number): void {
    this.#bound = Math.min(worthAt(this.#rivals, first, 0) + (this.#bounds[first + 1] ?? 0), roof);
    this.#extend(first);
    this.#visit(first, 0);
    this.#tried.fill(-1);
    this.#bounds[first] = this.#stepsLeft > 0 ? this.#best.worth : this.#bound;
  }

  /** The smaller doll, and the best slot of the new series that fits beside it. */
  #extend(first: number): void {
    const { slots, worth } = this.#best;
    const slot = bestFitting(this.#rivals, slots, first);
    slots[first] = slot;
    this.#best = { slots, worth: worth + worthAt(this.#rivals, first, slot) };
  }

  /** Tries all slots of a series and of those after it, as long as they may come to more than the best so far. */
  #visit(series: number, worth: number): void {
    if (series === this.#count) {
      this.#best = { slots: this.#tried.slice(), worth };
      return;
    }
    const slots = slotCount(this.#rivals, series);
    for (let slot = 0; slot < slots && this.#promises(series, worth, slot); slot += 1) {
      if (fits(this.#rivals, this.#tried, series, slot)) {
        this.#tried[series] = slot;
        this.#stepsLeft -= 1;
        this.#visit(series + 1, worth + worthAt(this.#rivals, series, slot));
      }
    }
    this.#tried[series] = -1;
    if (this.#promises(series, worth, -1)) {
      this.#stepsLeft -= 1;
      this.#visit(series + 1, worth);
    }
  }

  #promises(series: number, worth: number, slot: number): boolean {
    const most = worth + worthAt(this.#rivals, series, slot) + (this.#bounds[series + 1] ?? 0);
    return this.#stepsLeft > 0 && most > this.#best.worth && this.#best.worth < this.#bound;
  }
}
