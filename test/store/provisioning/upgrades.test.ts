import { beforeEach, expect, test } from '@jest/globals';
import { pairId } from '#domain/ids.ts';
import { instant } from '#domain/time/instant.ts';
import type { SiteSetup } from '#ports/siteSetup.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { leadsGroupId } from '#sandbox/tenant/wellKnown.ts';
import { personEntries } from '#store/codecs/personEntries.ts';
import { type SiteSchema, siteSchema } from '#store/schema.ts';
import { siteSetup } from '#store/siteSetup.ts';
import { checkSite } from '#useCases/programme/checkSite.ts';
import { foldersOf, setupOf, siteOf, type StandIn, standIn } from '#test/contracts/standIn.ts';
import { isClosedAt } from './closedSetup.ts';
import { contentOf, listRecord } from './siteRecord.ts';

let subject: StandIn;

/** The app of a lead, as it is or as another version of it was. */
const setupOfVersion = (schema: SiteSchema = siteSchema): SiteSetup =>
  siteSetup({
    site: siteOf(subject, subject.lead),
    desk: foldersOf(subject, subject.lead, 'Lead', personEntries),
    leadsGroupId,
    schema,
  });

/** Before there was a list of thanks, a column for the session, and an index on the state. */
const earlier: SiteSchema = {
  ...siteSchema,
  version: siteSchema.version - 1,
  lists: siteSchema.lists
    .filter(({ name }) => name !== 'Recognitions')
    .map((plan) => ({
      ...plan,
      columns: plan.columns
        .filter(({ name }) => name !== 'Session')
        .map((column) => (column.name === 'State' ? { ...column, use: 'shown' } : column)),
    })),
};

const entry = {
  kind: 'milestone',
  key: 'pair-1-accepted',
  pair: pairId('pair-1'),
  reached: 'accepted',
  at: instant('2026-11-20T09:00:00Z'),
} as const;

beforeEach(async () => {
  subject = standIn();
  await setupOfVersion(earlier).provision();
  const people = foldersOf(subject, subject.lead, 'People', personEntries);
  await people.create(subject.ada, { people: [subject.ada], withLeads: true });
  await foldersOf(subject, subject.ada, 'People', personEntries).write(subject.ada, entry);
});

test('an older site is named, with all that it lacks', async () => {
  const { differences } = await setupOfVersion().check();
  expect(differences).toContainEqual({
    kind: 'olderSite',
    version: earlier.version,
    expected: siteSchema.version,
  });
  expect(differences).toContainEqual({ kind: 'placeMissing', place: 'Recognitions' });
  expect(differences).toContainEqual({ kind: 'columnMissing', place: 'People', column: 'Session' });
  expect(differences).toContainEqual({ kind: 'indexMissing', place: 'People', column: 'State' });
});

test('an upgrade leaves every entry as it was, also where columns are new', async () => {
  const items = () => [...listRecord(subject.tenant, 'People').items.values()].filter(({ name }) => !isMark(name));
  const before = structuredClone(items());
  expect((await setupOfVersion().provision()).differences).toEqual([]);
  expect(items()).toEqual(before);
  const read = await foldersOf(subject, subject.ada, 'People', personEntries).read(subject.ada);
  expect(read.map(({ value }) => value)).toEqual([entry]);
});

test('closed at any request that writes, and run again, an upgrade ends the same, and no entry is lost', async () => {
  const { state } = subject.tenant;
  const older = (): StandIn => ({ ...subject, tenant: createTenant({ state }) });
  const whole = older();
  await setupOf(whole, whole.lead).provision();
  const isWriting = ({ method }: Request): boolean => method !== 'GET';
  let at = 1;
  for (let again = older(); await isClosedAt(at, again, isWriting); again = older(), at += 1) {
    expect((await setupOf(again, again.lead).provision()).differences).toEqual([]);
    expect({ at, content: contentOf(again.tenant) }).toEqual({ at, content: contentOf(whole.tenant) });
    expect(again.tenant.violations).toEqual([]);
  }
  expect(at).toBeGreaterThan(8);
});

test('a site from before there were marks is upgraded like any other', async () => {
  for (const library of ['People', 'Private', 'Pairs', 'Lead']) {
    const { items } = listRecord(subject.tenant, library);
    items.forEach(({ name }, number) => isMark(name) && items.delete(number));
  }
  const { differences } = await setupOfVersion().check();
  expect(differences).toContainEqual({ kind: 'olderSite', version: 1, expected: siteSchema.version });
  expect((await setupOfVersion().provision()).differences).toEqual([]);
});

test('a site that a newer app uses is left alone by an older one, which says so', async () => {
  await setupOfVersion().provision();
  const before = contentOf(subject.tenant);
  const newer = { kind: 'newerSite', version: siteSchema.version, expected: earlier.version };
  expect((await setupOfVersion(earlier).provision()).differences).toEqual([newer]);
  expect(
    (
      await checkSite({
        site: setupOfVersion(earlier),
        people: foldersOf(subject, subject.lead, 'People', personEntries),
      })
    ).differences,
  ).toEqual([newer]);
  expect(contentOf(subject.tenant)).toEqual(before);
});

const isMark = (name: string): boolean => name === 'Turnabout.txt';
