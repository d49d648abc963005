import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { day } from '#domain/time/instant.ts';
import { pairEntries } from '#store/codecs/pairEntries.ts';
import { readChanges } from '#store/folderChanges.ts';
import { foldersOf, setupOf, siteOf, type StandIn, standIn } from '#test/contracts/standIn.ts';

let subject: StandIn;
const pairs = () => foldersOf(subject, subject.ada, 'Pairs', pairEntries);

beforeEach(async () => {
  subject = standIn();
  await setupOf(subject, subject.lead).provision();
});

afterEach(() => expect(subject.tenant.violations).toEqual([]));

// https://learn.microsoft.com/graph/api/listitem-delta: 410 for a token that is too old
test('a mark that SharePoint forgot begins anew, and anything may have changed', async () => {
  const { mark } = await pairs().changes('pair-1');
  subject.tenant.moveClock(61 * day);
  const again = await pairs().changes('pair-1', mark);
  expect(again).toMatchObject({ mayHaveChanged: true, writers: [] });
  expect(await pairs().changes('pair-1', again.mark)).toMatchObject({ mayHaveChanged: false });
});

test('one question each time, which asks for no words', async () => {
  const { mark } = await pairs().changes('pair-1');
  const before = subject.tenant.traffic.length;
  await pairs().changes('pair-1', mark);
  expect(subject.tenant.traffic.length - before).toBe(1);
  expect(mark).not.toContain('fields');
});

test('an answer that leads nowhere is an error', async () => {
  const site = siteOf(subject, subject.ada);
  const client = { ...site.client, page: async () => ({ items: [], next: undefined, later: undefined }) };
  await expect(readChanges({ site: { ...site, client }, library: 'Pairs' }, 'pair-1')).rejects.toMatchObject({
    kind: 'broken',
  });
});
