import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { PersonEntry } from '#domain/entries.ts';
import type { SiteDifference } from '#domain/site/siteDifference.ts';
import type { ItemRecord } from '#sandbox/tenant/sharePoint/records.ts';
import { everyoneGroupId } from '#sandbox/tenant/wellKnown.ts';
import { personEntries } from '#store/codecs/personEntries.ts';
import { checkSite } from '#useCases/programme/checkSite.ts';
import { mendSite } from '#useCases/programme/mendSite.ts';
import { foldersOf, setupOf, type StandIn, standIn } from '#test/contracts/standIn.ts';
import { listRecord, siteRecord } from './siteRecord.ts';

// "Check my site" looks into the folders in People, which the leads own with each person in them.

let subject: StandIn;

const peopleOf = (person: 'lead' | 'otherLead' | 'ada' | 'bo') =>
  foldersOf<PersonEntry>(subject, subject[person], 'People', personEntries);
const services = () => ({ site: setupOf(subject, subject.otherLead), people: peopleOf('otherLead') });
const openFolders = async (): Promise<readonly SiteDifference[]> =>
  (await checkSite(services())).differences.filter(({ kind }) => kind === 'personOpen' || kind === 'peopleUnread');
const mend = async () => await mendSite(services(), await openFolders());
const folderOf = (person: 'ada' | 'bo'): ItemRecord => {
  const found = [...listRecord(subject.tenant, 'People').items.values()].find(({ name }) => name === subject[person]);
  if (!found) {
    throw new Error(`Cannot find the folder of ${person}`);
  }
  return found;
};
const nameOf = (id: string): string => {
  const { users, groups } = subject.tenant.state.directory;
  return (users.get(id) ?? groups.get(id))?.displayName ?? id;
};

beforeEach(async () => {
  subject = standIn();
  await setupOf(subject, subject.lead).provision();
  for (const person of ['ada', 'bo'] as const) {
    await peopleOf('lead').create(subject[person], { people: [subject[person]], withLeads: true });
  }
});

afterEach(() => {
  expect(subject.tenant.violations).toEqual([]);
});

const damages: readonly [what: string, isDone: () => void, who: () => readonly string[]][] = [
  ['a colleague let in by name', () => letIn({ kind: 'user', id: subject.bo }), () => [nameOf(subject.bo)]],
  ['a group let in', () => letIn({ kind: 'group', id: everyoneGroupId }), () => [nameOf(everyoneGroupId)]],
  [
    'a folder that follows its library again',
    () => Object.assign(folderOf('ada'), { roles: undefined }),
    () =>
      siteRecord(subject.tenant).roles.map(
        ({ principal: { id } }) => siteRecord(subject.tenant).groups.get(id)?.title ?? id,
      ),
  ],
];

function letIn(principal: { readonly kind: 'user' | 'group'; readonly id: string }): void {
  const folder = folderOf('ada');
  folder.roles = [...(folder.roles ?? []), { principal, level: 'read' }];
}

test.each(damages)(
  '%s is named and put right, and the folder of somebody else is left alone',
  async (_, isDone, who) => {
    expect(await openFolders()).toEqual([]);
    const others = structuredClone(folderOf('bo').roles);
    isDone();
    const [found, ...more] = await openFolders();
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind: 'personOpen', person: subject.ada, who: who() });
    await mend();
    expect(await openFolders()).toEqual([]);
    const audience = { people: [subject.ada], withLeads: true };
    expect(await peopleOf('lead').privacyOf(subject.ada, audience)).toMatchObject({ confirmed: true });
    expect(await peopleOf('ada').read(subject.ada)).toEqual([]);
    await expect(peopleOf('bo').read(subject.ada)).rejects.toMatchObject({ kind: 'missing' });
    expect(folderOf('bo').roles).toEqual(others);
  },
);

test('a folder that somebody deleted between the look and the mending stays away', async () => {
  letIn({ kind: 'user', id: subject.bo });
  const found = await openFolders();
  await peopleOf('lead').remove(subject.ada);
  await mendSite(services(), found);
  expect(await peopleOf('lead').names()).toEqual([subject.bo]);
});

test('somebody whose account is gone keeps a closed folder, and the failure is told when all were tried', async () => {
  letIn({ kind: 'group', id: everyoneGroupId });
  folderOf('bo').roles = undefined;
  const found = await openFolders();
  Object.assign(subject.tenant.state.directory.users.get(subject.ada) ?? {}, { accountEnabled: false });
  await expect(mendSite(services(), found)).rejects.toThrow('let people into a folder');
  const stranger = foldersOf<PersonEntry>(subject, subject.outsider, 'People', personEntries);
  await expect(stranger.read(subject.bo)).rejects.toMatchObject({ kind: 'missing' });
});
