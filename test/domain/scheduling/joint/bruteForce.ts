import type { PossibleSlot, SeriesToPlace } from '#domain/scheduling/joint/seriesToPlace.ts';

/** Wanted series with a slot, other series with a slot, free sessions, hundredths of comfort. */
export type Figures = readonly [number, number, number, number];

/** Tries every slot and none for every series, one after the other. */
export function bruteForce(series: readonly SeriesToPlace[], apart: number): Figures {
  let best: Figures = [0, 0, 0, 0];
  const chosen: (PossibleSlot | undefined)[] = [];
  const tryAll = (number: number): void => {
    const one = series[number];
    if (one === undefined) {
      const figures = figuresOf(series, chosen);
      best = compare(figures, best) > 0 ? figures : best;
      return;
    }
    for (const slot of [undefined, ...one.slots]) {
      chosen[number] = slot;
      if (doubleBookings(series.slice(0, number + 1), chosen, apart) === 0) {
        tryAll(number + 1);
      }
    }
    chosen.length = number;
  };
  tryAll(0);
  return best;
}

export function figuresOf(series: readonly SeriesToPlace[], chosen: readonly (PossibleSlot | undefined)[]): Figures {
  const placed = series.flatMap(({ isWanted }, number) => {
    const slot = chosen[number];
    return slot ? [{ isWanted, slot }] : [];
  });
  const sum = (figure: (one: (typeof placed)[number]) => number) =>
    placed.reduce((total, one) => total + figure(one), 0);
  return [
    sum(({ isWanted }) => (isWanted ? 1 : 0)),
    sum(({ isWanted }) => (isWanted ? 0 : 1)),
    sum(({ slot }) => slot.freeSessions),
    sum(({ slot }) => Math.round(100 * slot.comfort)),
  ];
}

/** Above 0 when the first comes to more. */
export function compare(one: Figures, other: Figures): number {
  const place = one.findIndex((figure, at) => figure !== other[at]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

/** How many sessions of one person begin too soon after another of theirs. */
export function doubleBookings(
  series: readonly SeriesToPlace[],
  chosen: readonly (PossibleSlot | undefined)[],
  apart: number,
): number {
  let clashes = 0;
  for (const [place, one] of series.entries()) {
    for (const [before, other] of series.slice(0, place).entries()) {
      const people = new Set([one.mentor, one.mentee, other.mentor, other.mentee]);
      const isShared =
        people.size < new Set([one.mentor, one.mentee]).size + new Set([other.mentor, other.mentee]).size;
      const [here, there] = [place, before].map((number) => [...(chosen[number]?.starts ?? [])]);
      if (isShared) {
        clashes += (here ?? []).filter((start) => there?.some((other) => Math.abs(start - other) < apart)).length;
      }
    }
  }
  return clashes;
}
