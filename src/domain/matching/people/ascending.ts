/** How many numbers two ascending lists share, one of them left out. */
export function commonCount(here: readonly number[], there: readonly number[], leftOut: number): number {
  let [count, at, place] = [0, 0, 0];
  let [one, other] = [here[0], there[0]];
  while (one !== undefined && other !== undefined) {
    if (one === other && one !== leftOut) {
      count += 1;
    }
    if (one <= other) {
      at += 1;
      one = here[at];
    } else {
      place += 1;
      other = there[place];
    }
  }
  return count;
}

/** The lowest number that two ascending lists share, -1 for none. */
export function firstCommon(here: readonly number[], there: readonly number[]): number {
  let [at, place] = [0, 0];
  let [one, other] = [here[0], there[0]];
  while (one !== undefined && other !== undefined && one !== other) {
    if (one < other) {
      at += 1;
      one = here[at];
    } else {
      place += 1;
      other = there[place];
    }
  }
  return one !== undefined && other !== undefined ? one : -1;
}
