import type { PeopleOfSeries, SeriesToPlace } from './seriesToPlace.ts';
import { worthOf } from './tally.ts';

/** Series by number, in the order in which they were given, and which of their slots would put somebody in two places. */
export interface Rivals {
  /** By series: the worth of each slot, the highest first. */
  readonly worths: readonly Float64Array[];
  /** By series: all others that have a person in common with it, lowest first. */
  readonly others: readonly (readonly number[])[];
  /** By series, and by place among those others: whether a slot of the one clashes with a slot of the other. */
  readonly clashes: readonly (readonly ClashTable[])[];
}

type ClashTable = (slot: number, slotOfOther: number) => boolean;

/** `apart` is how far from one start to the next two sessions of one person must be, in cells. */
export function rivalsAmong(series: readonly SeriesToPlace[], apart: number): Rivals {
  const ofPerson = seriesByPerson(series);
  const others = series.map(({ mentor, mentee }, number) =>
    [...new Set([...(ofPerson.get(mentor) ?? []), ...(ofPerson.get(mentee) ?? [])])]
      .filter((other) => other !== number)
      .toSorted((a, b) => a - b),
  );
  return {
    worths: series.map(({ slots, isWanted }) => Float64Array.from(slots, (slot) => worthOf(slot, isWanted))),
    others,
    clashes: others.map((numbers, one) => numbers.map((other) => clashTable(series[one], series[other], apart))),
  };
}

/** The numbers of the series of each person, as mentor or mentee. */
export function seriesByPerson(series: readonly PeopleOfSeries[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [number, { mentor, mentee }] of series.entries()) {
    for (const person of new Set([mentor, mentee])) {
      const numbers = found.get(person) ?? [];
      numbers.push(number);
      found.set(person, numbers);
    }
  }
  return found;
}

export const slotCount = ({ worths }: Rivals, series: number): number => worths[series]?.length ?? 0;

/** 0 for no slot, which is -1. */
export const worthAt = ({ worths }: Rivals, series: number, slot: number): number => worths[series]?.[slot] ?? 0;

/** The series among the rivals whose chosen slots clash with this one. */
export function clashing(rivals: Rivals, chosen: Int32Array, series: number, slot: number): number[] {
  const { others, clashes } = rivals;
  return (others[series] ?? []).filter((other, place) => {
    const slotOfOther = chosen[other] ?? -1;
    return slotOfOther >= 0 && clashes[series]?.[place]?.(slot, slotOfOther) === true;
  });
}

/** Whether a slot leaves everybody in one place beside what is chosen for the others. */
export function fits({ others, clashes }: Rivals, chosen: Int32Array, series: number, slot: number): boolean {
  const [numbers, tables] = [others[series] ?? [], clashes[series] ?? []];
  for (let place = 0; place < numbers.length; place += 1) {
    const slotOfOther = chosen[numbers[place] ?? -1] ?? -1;
    if (slotOfOther >= 0 && tables[place]?.(slot, slotOfOther) === true) {
      return false;
    }
  }
  return true;
}

/** The best slot that fits beside what is chosen for the others; -1 for none. */
export function bestFitting(rivals: Rivals, chosen: Int32Array, series: number): number {
  const count = slotCount(rivals, series);
  let slot = 0;
  while (slot < count && !fits(rivals, chosen, series, slot)) {
    slot += 1;
  }
  return slot < count ? slot : -1;
}

/** Two slots are compared when they are first asked about. */
function clashTable(one: SeriesToPlace | undefined, other: SeriesToPlace | undefined, apart: number): ClashTable {
  const [ones, others] = [one?.slots ?? [], other?.slots ?? []];
  const known = new Uint8Array(ones.length * others.length);
  return (slot, slotOfOther) => {
    const at = slot * others.length + slotOfOther;
    if (known[at] === unknown) {
      const [here, there] = [ones[slot]?.starts, others[slotOfOther]?.starts];
      known[at] = here && there && overlap(here, there, apart) ? clash : noClash;
    }
    return known[at] === clash;
  };
}

const [unknown, noClash, clash] = [0, 1, 2];

/** Whether any sessions of two series are too near; both lists of starts are in order. */
function overlap(one: Int32Array, other: Int32Array, apart: number): boolean {
  let [here, there] = [0, 0];
  while (here < one.length && there < other.length) {
    const lead = (one[here] ?? 0) - (other[there] ?? 0);
    if (Math.abs(lead) < apart) {
      return true;
    }
    if (lead < 0) here += 1;
    else there += 1;
  }
  return false;
}
