// First: what is imported afterwards rounds nothing.
import './withoutRounding.ts';
import { expect, test } from '@jest/globals';
import { smallGroups } from './smallGroups.ts';
import { watchEveryDay } from './watchEveryDay.tsx';

test('were the figures not rounded, the same attack would find many groups of one to four', async () => {
  expect(smallGroups(await watchEveryDay(4, 14)).length).toBeGreaterThan(100);
});
