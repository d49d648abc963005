/**
 * Problem: many people are in several series; each series shall have the best slot that can be had without anybody being in
 * two places at once: as many series with a slot as can be, then most free sessions, then the most comfortable hours.
 * Method: series matter to each other only where they have a person in common, directly or through others; each such circle
 * is solved by itself. First each person's series alone, which says what the circle can come to at most; then the circle as a
 * whole (dolls.ts), exactly where that takes few steps, else series by series and repaired.
 * Why: circles are small where mentors have two or three mentees, and the problem as such is NP-hard.
 * Time: most goes into comparing slots; a circle that is hard costs its limit of steps.
 */
import { circlesOf } from './circles.ts';
import { type Choice, type DollAnswer, solveDolls } from './dolls.ts';
import { greedyChoice, repaired } from './repaired.ts';
import { type Rivals, rivalsAmong, worthAt } from './rivals.ts';
import type { PossibleSlot, SeriesToPlace } from './seriesToPlace.ts';
import { mostWeighed, nothing, sumOf, type Tally, tallyOf, worthOf } from './tally.ts';

export interface JointChoice<Slot> {
  /** In the order of the series; `undefined` where every slot would put somebody in two places. */
  readonly slots: readonly (Slot | undefined)[];
  readonly reached: Tally;
  /** No choice comes to more. What was reached is the best there is where the two are alike. */
  readonly bound: Tally;
}

/**
 * A slot for each series, the same in whatever order they come. `apart` is how many cells must lie from one start to the
 * next for a person: a session, and the break that the rules ask for. `mostSteps` are spent on each circle.
 */
export function chooseJointly<Slot extends PossibleSlot>(
  series: readonly SeriesToPlace<Slot>[],
  apart: number,
  mostSteps = enoughSteps,
): JointChoice<Slot> {
  const slots: (Slot | undefined)[] = series.map(() => undefined);
  let [reached, bound] = [nothing, nothing];
  for (const circle of circlesOf(inOrder(series))) {
    const solved = solveCircle(circle, apart, mostSteps);
    for (const [number, one] of circle.flat().entries()) {
      slots[one.place] = one.slots[solved.slots[number] ?? -1];
    }
    [reached, bound] = [sumOf(reached, solved.reached), sumOf(bound, solved.bound)];
  }
  return { slots, reached, bound };
}

type Placed<Slot extends PossibleSlot> = SeriesToPlace<Slot> & { readonly place: number };

/** By the ids of the two, with the best slots first and of two alike the one that begins earlier. */
function inOrder<Slot extends PossibleSlot>(series: readonly SeriesToPlace<Slot>[]): readonly Placed<Slot>[] {
  return series
    .map((one, place) => ({
      ...one,
      place,
      slots: one.slots.toSorted(
        (a, b) => worthOf(b, one.isWanted) - worthOf(a, one.isWanted) || (a.starts[0] ?? 0) - (b.starts[0] ?? 0),
      ),
    }))
    .toSorted((a, b) => alphabetical(a.mentor, b.mentor) || alphabetical(a.mentee, b.mentee));
}

const alphabetical = (one: string, other: string): number => Number(one > other) - Number(one < other);

interface SolvedCircle {
  /** By place in the circle; -1 for none. */
  readonly slots: Int32Array;
  readonly reached: Tally;
  readonly bound: Tally;
}

/** Enough to prove all circles where mentors have three mentees; some tenths of a second for one that is not proved. */
const enoughSteps = 100_000;

function solveCircle(circle: readonly (readonly SeriesToPlace[])[], apart: number, mostSteps: number): SolvedCircle {
  const rivals = rivalsAmong(circle.flat(), apart);
  const stars = circle.length > 1 ? circle.map((star) => solveDolls(rivalsAmong(star, apart), mostSteps)) : [];
  if (rivals.worths.length > mostWeighed) {
    const { slots } = repaired(rivals, greedyChoice(rivals));
    const bound = stars.map(({ bounds }) => tallyOf(bounds[0] ?? 0)).reduce(sumOf, nothing);
    return { slots, reached: reachedBy(rivals, slots), bound };
  }
  const dolls = solveDolls(rivals, mostSteps, roofsOf(stars));
  const [bound = 0] = dolls.bounds;
  const { slots } = dolls.worth === bound ? dolls : better(dolls, repaired(rivals, greedyChoice(rivals)));
  return { slots, reached: reachedBy(rivals, slots), bound: tallyOf(bound) };
}

/** By place: what the rest of a star and all stars after it come to at most. */
function roofsOf(stars: readonly DollAnswer[]): Float64Array {
  let after = 0;
  const roofs = stars.toReversed().map(({ bounds }) => {
    const own = bounds.slice(0, -1).map((bound) => bound + after);
    after = own[0] ?? after;
    return [...own];
  });
  return Float64Array.from(roofs.toReversed().flat());
}

const better = (one: Choice, other: Choice): Choice => (other.worth > one.worth ? other : one);

const reachedBy = (rivals: Rivals, slots: Int32Array): Tally =>
  [...slots].map((slot, series) => tallyOf(worthAt(rivals, series, slot))).reduce(sumOf, nothing);
