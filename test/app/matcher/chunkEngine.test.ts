import { expect, test } from '@jest/globals';
import { chunkEngine } from '#app/matcher/chunkEngine.ts';
import { inSlices } from '#app/matcher/inSlices.ts';
import { matcherOn } from '#app/matcher/matcherOn.ts';
import type { Stepwise } from '#domain/matching/match.ts';
import { matcherContract } from '#test/contracts/matcherContract.ts';

matcherContract('on the page, in slices', (steps) => matcherOn(() => chunkEngine(steps)));

/** Work of many steps that each take a millisecond or more. */
function* slowWork(steps: number): Stepwise<string> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + 1;
    while (performance.now() < end) {
      // Busy, as a solver is.
    }
    yield { step: 'pairs', share: step / steps };
  }
  return 'done';
}

test('lets others have their turn in the middle of long work', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const answer = await inSlices(slowWork(100), { signal: new AbortController().signal });
  clearInterval(timer);
  expect(answer).toBe('done');
  expect(turns).toBeGreaterThan(2);
});
