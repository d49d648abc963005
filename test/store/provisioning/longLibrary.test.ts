import { beforeAll, expect, test } from '@jest/globals';
import { pairId } from '#domain/ids.ts';
import { instant } from '#domain/time/instant.ts';
import { personEntries } from '#store/codecs/personEntries.ts';
import { clientOf, foldersOf, setupOf, type StandIn, standIn } from '#test/contracts/standIn.ts';
import { listRecord } from './siteRecord.ts';

let subject: StandIn;

beforeAll(async () => {
  subject = standIn();
  await setupOf(subject, subject.lead).provision();
  const people = foldersOf(subject, subject.lead, 'People', personEntries);
  await people.create(subject.ada, { people: [subject.ada], withLeads: true });
  await people.write(subject.ada, aMilestone('pair-0'));
  sixThousandLike('milestone-pair-0.txt');
});

test('beyond 5,000 items SharePoint refuses even the filter that an index serves', async () => {
  const client = clientOf(subject, subject.lead);
  const { path } = await listPath();
  const filtered = client.all({
    aim: 'filter',
    path: `${path}/items?$filter=fields/Kind eq 'milestone'`,
    scopes: ['Sites.Selected'],
  });
  await expect(filtered).rejects.toMatchObject({ kind: 'busy' });
});

test('every entry of a kind is read all the same, each once, oldest first', async () => {
  const found = await foldersOf(subject, subject.lead, 'People', personEntries).readEvery('milestone');
  const keys = found.map(({ value }) => value.key);
  expect(keys).toEqual(Array.from({ length: 6_001 }, (_, index) => `pair-${index}`));
  expect(subject.tenant.violations).toEqual([]);
});

test('an index that comes too late is still named after mending, and nothing else is kept from being mended', async () => {
  const columns = listRecord(subject.tenant, 'People').columns;
  Object.assign(columns.find(({ name }) => name === 'Kind') ?? {}, { indexed: false });
  columns.splice(
    columns.findIndex(({ name }) => name === 'Session'),
    1,
  );
  const { differences } = await setupOf(subject, subject.lead).provision();
  expect(differences).toEqual([{ kind: 'indexMissing', place: 'People', column: 'Kind' }]);
});

const aMilestone = (pair: string) =>
  ({
    kind: 'milestone',
    key: pair,
    pair: pairId(pair),
    reached: 'accepted',
    at: instant('2026-11-20T09:00:00Z'),
  }) as const;

async function listPath() {
  const { id } = await clientOf(subject, subject.lead).send<{ id: string }>({
    aim: 'open the site',
    path: '/sites/contoso.sharepoint.com:/sites/turnabout',
    scopes: ['Sites.Selected'],
  });
  return { path: `/sites/${id}/lists/People` };
}

/** Written one by one they would take minutes; the stand-in keeps them as it keeps what was written. */
function sixThousandLike(name: string): void {
  const list = listRecord(subject.tenant, 'People');
  const first = [...list.items.values()].find((item) => item.name === name);
  if (!first) {
    throw new Error(`Cannot find "${name}"`);
  }
  for (let index = 1; index <= 6_000; index += 1) {
    const number = ++list.lastItemNumber;
    const entry = aMilestone(`pair-${index}`);
    const fields = { ...first.fields, EntryKey: entry.key, Body: personEntries.encode(entry) };
    const ids = { number, uniqueId: `entry-${number}`, driveItemId: `ENTRY${number}` };
    list.items.set(number, { ...first, ...ids, name: `milestone-${entry.key}.txt`, fields });
  }
}
