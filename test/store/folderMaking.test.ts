import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { PairEntry } from '#domain/entries.ts';
import { instant } from '#domain/time/instant.ts';
import { pairEntries } from '#store/codecs/pairEntries.ts';
import { foldersOf, setupOf, type StandIn, standIn } from '#test/contracts/standIn.ts';
import { listRecord } from './provisioning/siteRecord.ts';

// Until a folder is closed it bears a name that tells nobody whom it is for.

let subject: StandIn;

beforeEach(async () => {
  subject = standIn();
  await setupOf(subject, subject.lead).provision();
});

afterEach(() => {
  expect(subject.tenant.violations).toEqual([]);
});

type Person = 'lead' | 'otherLead' | 'ada';
const pairsOf = (person: Person) => foldersOf<PairEntry>(subject, subject[person], 'Pairs', pairEntries);
const create = async (person: Person) =>
  await pairsOf(person).create('pair-1', { people: [subject.ada, subject.bo], withLeads: false });
const folders = () =>
  [...listRecord(subject.tenant, 'Pairs').items.values()].flatMap(({ kind, name }) =>
    kind === 'folder' ? [name] : [],
  );
const breakOff = (operation: string) => subject.tenant.interrupt({ operation, status: 400, code: 'invalidRequest' });

const oneFolder = '/drives/{drive-id}/items/{driveItem-id}';
const inviting = `POST ${oneFolder}/invite`;
const naming = `PATCH ${oneFolder}`;

test('a try that broke off is gone on with, whatever it broke off at, and nothing is left over', async () => {
  for (const operation of [
    inviting,
    `GET ${oneFolder}/permissions`,
    naming,
    `DELETE ${oneFolder}/permissions/{permission-id}`,
  ]) {
    breakOff(operation);
    await expect(create('lead')).rejects.toThrow();
  }
  expect(await create('lead')).toMatchObject({ confirmed: true });
  expect(folders()).toEqual(['pair-1']);
});

test('the folder has its name only once it is closed', async () => {
  breakOff(naming);
  await expect(create('lead')).rejects.toThrow();
  const [begun, ...others] = folders();
  expect(others).toEqual([]);
  expect(begun).toMatch(/^new\.[0-9a-f]{32}$/);
  expect(await pairsOf('ada').names()).toEqual([]);
  await expect(foldersOf(subject, subject.outsider, 'Pairs', pairEntries).read(begun ?? '')).rejects.toMatchObject({
    kind: 'missing',
  });
  await create('lead');
  expect(await pairsOf('ada').names()).toEqual(['pair-1']);
});

test('where another lead left off, who alone is still in, the pair gets its folder all the same', async () => {
  breakOff(naming);
  await expect(create('lead')).rejects.toThrow();
  expect(await create('otherLead')).toMatchObject({ confirmed: true });
  expect(await pairsOf('ada').read('pair-1')).toEqual([]);
  await create('lead');
  expect(folders()).toEqual(['pair-1']);
});

test('making a folder again that is shut to the lead leaves it as it is, and no second one', async () => {
  await create('lead');
  const session = instant('2027-01-12T10:00:00Z');
  await pairsOf('ada').write('pair-1', { kind: 'note', key: 'first', session, text: 'Kept' });
  expect(await create('lead')).toMatchObject({ confirmed: false, readers: [] });
  expect(folders()).toEqual(['pair-1']);
  expect(await pairsOf('ada').read('pair-1')).toHaveLength(1);
});

test('nobody but leads can work out the name that it has meanwhile: each site has others', async () => {
  breakOff(inviting);
  await expect(create('lead')).rejects.toThrow();
  const [here] = folders();
  subject = standIn();
  await setupOf(subject, subject.otherLead).provision();
  listRecord(subject.tenant, 'Lead').items.forEach(
    ({ name }, number, items) => name === 'desk' && items.delete(number),
  );
  await setupOf(subject, subject.otherLead).provision();
  breakOff(inviting);
  await expect(create('lead')).rejects.toThrow();
  expect(folders()).toHaveLength(1);
  expect(folders()).not.toEqual([here]);
});
