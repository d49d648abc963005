import { afterEach, expect } from '@jest/globals';
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
  return { ...subject, as: (person) => foldersOf(subject, person, 'Pairs', pairEntries) };
});
