import { expect, test } from '@jest/globals';
import { smallGroups } from './smallGroups.ts';
import { watchEveryDay } from './watchEveryDay.tsx';

test.each([14, 77])(
  'whoever adds and subtracts whatever two programmes show day after day finds no group of one to four: %i',
  async (seed) => {
    const seen = await watchEveryDay(30, seed);
    expect(smallGroups(seen)).toEqual([]);
    // There was something to see, and it changed.
    expect(seen.length).toBeGreaterThan(500);
    expect(new Set(seen).size).toBeGreaterThan(4);
  },
);
