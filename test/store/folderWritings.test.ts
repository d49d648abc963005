import { expect, test } from '@jest/globals';
import { day, instant, type Instant, toIso } from '#domain/time/instant.ts';
import { pairEntries } from '#store/codecs/pairEntries.ts';
import { folderPath } from '#store/folderPaths.ts';
import { foldersOf, setupOf, siteOf, standIn } from '#test/contracts/standIn.ts';

const session = instant('2027-01-12T10:00:00Z');

test('whatever somebody put into a folder by other means counts too, however deep it lies', async () => {
  const subject = standIn();
  const { ada, bo, lead, tenant } = subject;
  await setupOf(subject, lead).provision();
  const pairs = (person: typeof ada) => foldersOf(subject, person, 'Pairs', pairEntries);
  await pairs(lead).create('pair-1', { people: [ada, bo], withLeads: false });
  await pairs(ada).write('pair-1', { kind: 'note', key: 'first', session, text: 'hello' });
  const site = siteOf(subject, bo);
  const send = async (path: string, method: 'POST' | 'PUT', body: object | string) =>
    await site.client.send<object>({ aim: 'add', path, method, body, scopes: site.scopes.use });
  const folder = await folderPath({ site, library: 'Pairs' }, 'pair-1');
  await send(`${folder}/children`, 'POST', { name: 'slides', folder: {} });
  tenant.moveClock(day);
  await send(`${await site.drive('Pairs')}/root:/pair-1/slides/talk.txt:/content`, 'PUT', 'What I will say');
  const added = toIso(tenant.now() as Instant).slice(0, 10);
  const found = (await pairs(ada).writings('pair-1')).map(({ file, at }) => [file, toIso(at).slice(0, 10)]);
  expect(found.toSorted(([one = ''], [other = '']) => one.localeCompare(other))).toEqual([
    ['note-first.txt', expect.not.stringContaining(added)],
    ['slides/talk.txt', added],
  ]);
  expect(tenant.violations).toEqual([]);
});
