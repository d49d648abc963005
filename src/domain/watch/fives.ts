/** The smallest number of people whose answers may stand behind one figure. */
const leastPeople = 5;

/**
 * Rounded down to a multiple of five: 0 says "fewer than five". The difference of any two such figures is a multiple of
 * five, so nobody learns of one to four people by taking one view from another. Why this way: docs/decisions/0014.
 */
export const inFives = (count: number): number => Math.floor(count / leastPeople) * leastPeople;
