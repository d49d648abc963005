/** Quarter-hours of a week in which somebody works: 672 bits in 21 numbers, from Monday 00:00 UTC, lowest bit first. */
export type WorkingWeek = Uint32Array;

/** Hours a week in which both work, down to quarters; 0 when one of the weeks is not known. */
export function sharedHours(here: WorkingWeek | undefined, there: WorkingWeek | undefined): number {
  if (here === undefined || there === undefined) {
    return 0;
  }
  let quarters = 0;
  for (let at = 0; at < here.length; at += 1) {
    quarters += bitCount((here[at] ?? 0) & (there[at] ?? 0));
  }
  return quarters / 4;
}

/** How many bits are 1. Source: Hacker's Delight, section 5-1. */
export function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
