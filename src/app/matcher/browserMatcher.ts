import type { Matcher } from '#ports/matcher.ts';
import { matcherOn } from './matcherOn.ts';
import type { MatchEngine } from './questions.ts';
import { startWorkerEngine } from './workerEngine.ts';

export interface BrowserMatcherOptions {
  readonly startWorker?: () => Promise<MatchEngine>;
  readonly startOnPage?: () => Promise<MatchEngine>;
}

/** Matches in a worker; once the browser has refused one, on the page itself. */
export function browserMatcher({
  startWorker = startWorkerEngine,
  startOnPage = startPageEngine,
}: BrowserMatcherOptions = {}): Matcher {
  let isRefused = false;
  return matcherOn(async () => {
    if (!isRefused) {
      try {
        return await startWorker();
      } catch {
        isRefused = true;
      }
    }
    return await startOnPage();
  });
}

/** Fetched only where it is needed: with a worker, the page itself never loads what it matches with. */
async function startPageEngine(): Promise<MatchEngine> {
  const { pageEngine } = await import('./pageEngine.ts');
  return pageEngine();
}
