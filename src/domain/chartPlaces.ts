import type { PersonId } from './ids.ts';

/**
 * Where a person enters and leaves the org chart when it is walked from the top, each manager before their reports:
 * whoever enters from `enters` up to but not `leaves` is the person, or stands anywhere below.
 */
export interface ChartPlace {
  readonly enters: number;
  readonly leaves: number;
}

/**
 * Everybody's place. A manager who is not among the people counts as none. Those who report to each other in a circle
 * share one place, so that each stands above all others in it. Time grows with the number of people.
 */
export function chartPlaces(
  managers: ReadonlyMap<PersonId, PersonId | undefined>,
  cycles: readonly (readonly PersonId[])[],
): (person: PersonId) => ChartPlace | undefined {
  const circleOf = new Map(cycles.flatMap((circle) => circle.map((person) => [person, circle[0]] as const)));
  const upperOf = (person: PersonId): PersonId | undefined => {
    const first = circleOf.get(person);
    return first === undefined ? managers.get(person) : first === person ? undefined : first;
  };
  const people = [...managers.keys()];
  const numbers = new Map(people.map((person, number) => [person, number]));
  const uppers = Int32Array.from(people, (person) => numberOf(upperOf(person), numbers));
  const { enters, sizes } = walk(uppers);
  return (person) => {
    const number = numbers.get(circleOf.get(person) ?? person);
    const [start, size] = number === undefined ? [] : [enters[number], sizes[number]];
    return start === undefined || size === undefined ? undefined : { enters: start, leaves: start + size };
  };
}

const none = -1;

const numberOf = (person: PersonId | undefined, numbers: ReadonlyMap<PersonId, number>): number =>
  person === undefined ? none : (numbers.get(person) ?? none);

/** Counts everybody's people from the bottom up, then hands out places from the top down; nothing calls itself. */
function walk(uppers: Int32Array): { readonly enters: Int32Array; readonly sizes: Int32Array } {
  const order = topDown(uppers);
  const sizes = new Int32Array(uppers.length).fill(1);
  for (const person of order.toReversed()) {
    const upper = uppers[person] ?? none;
    if (upper !== none) {
      sizes[upper] = (sizes[upper] ?? 0) + (sizes[person] ?? 0);
    }
  }
  const enters = new Int32Array(uppers.length);
  const nextBelow = new Int32Array(uppers.length);
  let nextAtTop = 0;
  for (const person of order) {
    const [upper, size] = [uppers[person] ?? none, sizes[person] ?? 0];
    const start = upper === none ? nextAtTop : (nextBelow[upper] ?? 0);
    if (upper === none) {
      nextAtTop += size;
    } else {
      nextBelow[upper] = start + size;
    }
    enters[person] = start;
    nextBelow[person] = start + 1;
  }
  return { enters, sizes };
}

/** Everybody after the person above. */
function topDown(uppers: Int32Array): Int32Array {
  const firstBelow = new Int32Array(uppers.length).fill(none);
  const nextBeside = new Int32Array(uppers.length).fill(none);
  const order = new Int32Array(uppers.length);
  let found = 0;
  for (const [person, upper] of uppers.entries()) {
    if (upper === none) {
      order[found] = person;
      found += 1;
    } else {
      nextBeside[person] = firstBelow[upper] ?? none;
      firstBelow[upper] = person;
    }
  }
  for (let place = 0; place < found; place += 1) {
    let below = firstBelow[order[place] ?? none] ?? none;
    while (below !== none) {
      order[found] = below;
      found += 1;
      below = nextBeside[below] ?? none;
    }
  }
  return order;
}
