import { afterEach, expect } from '@jest/globals';
import type { Instant } from '#domain/time/instant.ts';
import { pairEntries } from '#store/codecs/pairEntries.ts';
import { foldersContract } from '#test/contracts/foldersContract.ts';
import { foldersOf, setupOf, type StandIn, standIn } from '#test/contracts/standIn.ts';

let subject: StandIn;

afterEach(() => {
  expect(subject.tenant.violations).toEqual([]);
});

foldersContract('SharePoint', async () => {
  subject = standIn();
  await setupOf(subject, subject.lead).provision();
  const { tenant } = subject;
  return {
    ...subject,
    as: (person) => foldersOf(subject, person, 'Pairs', pairEntries),
    now: () => tenant.now() as Instant,
    passTime: (milliseconds) => tenant.moveClock(milliseconds),
  };
});
