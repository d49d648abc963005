import { inSlices } from './inSlices.ts';
import { matchWork, type OpenMatchSteps } from './matchWork.ts';
import type { MatchEngine } from './questions.ts';

/** Works on the page itself, in short slices: for browsers that allow no worker. */
export function chunkEngine(openMatch: OpenMatchSteps): MatchEngine {
  const work = matchWork(openMatch);
  const closing = new AbortController();
  return {
    ask: async (kind, asked, onProgress) => {
      closing.signal.throwIfAborted();
      const answer = work[kind](asked);
      return 'then' in answer ? await answer : await inSlices(answer, { onProgress, signal: closing.signal });
    },
    close: () => closing.abort(),
  };
}
