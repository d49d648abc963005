import { expect, test } from '@jest/globals';
import { browserMatcher } from '#app/matcher/browserMatcher.ts';
import { pageEngine } from '#app/matcher/pageEngine.ts';
import { startWorkerEngine } from '#app/matcher/workerEngine.ts';
import { usualWishes } from '#domain/matching/matchWishes.ts';
import { readCohort } from '#useCases/matching/readCohort.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';

async function adaAndOmar() {
  const { lead, programme } = await cohortTenant();
  return [(await readCohort(lead, programme)).cohort, usualWishes(programme)] as const;
}

test('matches on the page when workers are refused, and asks for a worker only once', async () => {
  let tries = 0;
  const startWorker = async () => {
    tries += 1;
    return await Promise.reject(new Error('Blocked'));
  };
  const matcher = browserMatcher({ startWorker });
  const asked = await adaAndOmar();
  expect((await matcher.open(...asked)).outcome.pairs).toHaveLength(1);
  expect((await matcher.open(...asked)).outcome.pairs).toHaveLength(1);
  expect(tries).toBe(1);
});

test('matches on the page where the browser knows no workers at all', async () => {
  expect('Worker' in globalThis).toBe(false);
  await expect(startWorkerEngine()).rejects.toThrow();
  const { outcome } = await browserMatcher().open(...(await adaAndOmar()));
  expect(outcome.pairs).toHaveLength(1);
});

test('matches in a worker where there is one, and the page fetches nothing to match with', async () => {
  const startOnPage = async () => await Promise.reject(new Error('Fetched'));
  const matcher = browserMatcher({ startWorker: async () => pageEngine(), startOnPage });
  expect((await matcher.open(...(await adaAndOmar()))).outcome.pairs).toHaveLength(1);
});
