import { flag, float, int } from '../assignment/reading.ts';
import type { SuitabilityTerm } from '../suitability/weights.ts';
import { field, type PackedSide } from './packedSide.ts';

/**
 * What one person teaches, wants and speaks, spread out by number, so that a single walk over the lists of another
 * finds everything that the two share.
 */
export class SpreadLists {
  readonly #side: PackedSide;
  readonly #teaches: Uint8Array;
  /** What each topic is worth to the person; 0 when it is not wanted. */
  readonly #wants: Float64Array;
  readonly #speaks: Uint8Array;
  #record = -1;

  /** `most` is the highest number in any list. */
  constructor(side: PackedSide, most: number) {
    this.#side = side;
    this.#teaches = new Uint8Array(most + 1);
    this.#wants = new Float64Array(most + 1);
    this.#speaks = new Uint8Array(most + 1);
  }

  /** From now on the person whose record begins here is spread out. */
  turnTo(record: number): void {
    if (this.#record >= 0) {
      this.#write(this.#record, 0);
    }
    this.#write(record, 1);
    this.#record = record;
  }

  /** The points of the terms that look at topics and languages, for the person and the `other`, whose record begins here. */
  points(
    others: PackedSide,
    other: number,
    isMentor: boolean,
    points: Readonly<Record<SuitabilityTerm, number>>,
  ): number {
    const { records, lists, shares } = others;
    const [teaches, wants] = [int(records, other + field.teaches), int(records, other + field.wants)];
    const languages = int(records, other + field.languages);
    let [mineMet, theirsMet, interests] = [0, 0, 0];
    for (let place = teaches; place < wants; place += 1) {
      const topic = int(lists, place);
      mineMet += float(this.#wants, topic);
      interests += flag(this.#teaches, topic);
    }
    for (let place = wants; place < languages; place += 1) {
      const topic = int(lists, place);
      theirsMet += flag(this.#teaches, topic) * float(shares, place);
      interests += this.#isFurtherInterest(topic, lists, teaches, wants) ? 1 : 0;
    }
    return (
      Math.round(points.expertise * Math.min(1, isMentor ? theirsMet : mineMet)) +
      Math.round(points.learningInReturn * Math.min(1, isMentor ? mineMet : theirsMet)) +
      Math.round(points.interests * (Math.min(2, interests) / 2)) +
      (this.#speaksOneOf(lists, languages, int(records, other + field.listsEnd)) ? points.language : 0)
    );
  }

  /** Whether a topic that the other wants is wanted by the person too, and not among those that both teach. */
  #isFurtherInterest(topic: number, lists: Int32Array, teaches: number, wants: number): boolean {
    if (float(this.#wants, topic) === 0) {
      return false;
    }
    return flag(this.#teaches, topic) === 0 || !lists.subarray(teaches, wants).includes(topic);
  }

  #speaksOneOf(lists: Int32Array, start: number, end: number): boolean {
    for (let place = start; place < end; place += 1) {
      if (flag(this.#speaks, int(lists, place)) === 1) {
        return true;
      }
    }
    return false;
  }

  #write(record: number, present: 0 | 1): void {
    const { records, lists, shares } = this.#side;
    const [wants, languages] = [int(records, record + field.wants), int(records, record + field.languages)];
    for (let place = int(records, record + field.teaches); place < wants; place += 1) {
      this.#teaches[int(lists, place)] = present;
    }
    for (let place = wants; place < languages; place += 1) {
      this.#wants[int(lists, place)] = present * float(shares, place);
    }
    for (let place = languages; place < int(records, record + field.listsEnd); place += 1) {
      this.#speaks[int(lists, place)] = present;
    }
  }
}
