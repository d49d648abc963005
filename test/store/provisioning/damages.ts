import type { SiteDifference } from '#domain/site/siteDifference.ts';
import type { ItemRecord, Level, Principal, RoleAssignment } from '#sandbox/tenant/sharePoint/records.ts';
import { everyoneGroupId } from '#sandbox/tenant/wellKnown.ts';
import type { StandIn } from '#test/contracts/standIn.ts';
import { listRecord, siteRecord } from './siteRecord.ts';

/** Something that goes wrong with a site that was in order, and how the check names it. */
export interface Damage {
  readonly what: string;
  readonly isDone: (subject: StandIn) => void;
  readonly isNamed: (subject: StandIn) => readonly SiteDifference[];
}

const libraries = ['People', 'Private', 'Pairs', 'Lead'];
const visitors: Principal = { kind: 'siteGroup', id: '4' };

/** What the app mends by itself. */
export const mendedDamages: readonly Damage[] = [
  {
    what: 'a list that was deleted',
    isDone: (subject) => remove(subject, 'Recognitions'),
    isNamed: () => [{ kind: 'placeMissing', place: 'Recognitions' }],
  },
  {
    what: 'a library that was deleted',
    isDone: (subject) => remove(subject, 'Private'),
    isNamed: () => [{ kind: 'placeMissing', place: 'Private' }],
  },
  {
    what: 'a library that was given another name',
    isDone: ({ tenant }) => Object.assign(listRecord(tenant, 'Pairs'), { displayName: 'Old pairs' }),
    isNamed: () => [{ kind: 'placeRenamed', place: 'Pairs', name: 'Old pairs' }],
  },
  {
    what: 'a column that was deleted',
    isDone: ({ tenant }) => {
      const { columns } = listRecord(tenant, 'Pairs');
      columns.splice(
        columns.findIndex(({ name }) => name === 'Session'),
        1,
      );
    },
    isNamed: () => [{ kind: 'columnMissing', place: 'Pairs', column: 'Session' }],
  },
  {
    what: 'an index that was taken away',
    isDone: (subject) => change(subject, 'People', 'Kind', { indexed: false }),
    isNamed: () => [{ kind: 'indexMissing', place: 'People', column: 'Kind' }],
  },
  {
    what: 'a column that takes the same value twice',
    isDone: (subject) => change(subject, 'Programmes', 'ProgrammeKey', { enforceUniqueValues: false }),
    isNamed: () => [{ kind: 'notUnique', place: 'Programmes', column: 'ProgrammeKey' }],
  },
  {
    what: 'a desk that was deleted',
    isDone: ({ tenant }) => {
      const { items } = listRecord(tenant, 'Lead');
      items.forEach(({ name }, number) => name === 'desk' && items.delete(number));
    },
    isNamed: () => [{ kind: 'placeMissing', place: 'Lead/desk' }],
  },
  {
    what: 'a stranger at the desk',
    isDone: (subject) => letInto(desk(subject), user(subject.ada, 'contribute')),
    isNamed: (subject) => [{ kind: 'deskOpen', who: [nameOf(subject, subject.ada)] }],
  },
  {
    what: 'a desk that only one lead can open, by name',
    isDone: (subject) => Object.assign(desk(subject), { roles: [user(subject.lead, 'fullControl')] }),
    isNamed: (subject) => [{ kind: 'deskOpen', who: [nameOf(subject, subject.lead)] }, { kind: 'leadsShutOut' }],
  },
  {
    what: 'a mark that was deleted',
    isDone: ({ tenant }) => {
      const { items } = listRecord(tenant, 'Pairs');
      items.forEach(({ name }, number) => name === 'Turnabout.txt' && items.delete(number));
    },
    isNamed: () => [
      { kind: 'olderSite', version: 1, expected: 2 },
      { kind: 'unread', what: 'versions', places: ['Pairs'] },
    ],
  },
];

/** What only a person can decide. */
export const decidedDamages: readonly Damage[] = [
  {
    what: 'a column of another type',
    isDone: (subject) => change(subject, 'Pairs', 'State', { facet: 'number', settings: {}, indexed: true }),
    isNamed: () => [
      { kind: 'columnOfOtherType', place: 'Pairs', column: 'State' },
      { kind: 'unread', what: 'versions', places: ['Pairs'] },
    ],
  },
  {
    what: 'a column of rich text, which SharePoint would rewrite',
    isDone: (subject) =>
      change(subject, 'Pairs', 'Body', { settings: { allowMultipleLines: true, textType: 'richText' } }),
    isNamed: () => [{ kind: 'columnOfOtherType', place: 'Pairs', column: 'Body' }],
  },
  {
    what: 'visitors who may write',
    isDone: (subject) => changeSite(subject, (role) => (isOf(role, visitors) ? { ...role, level: 'edit' } : role)),
    isNamed: () => [{ kind: 'mayWrite', who: 'Turnabout Visitors', places: libraries }],
  },
  {
    what: 'visitors with full control',
    isDone: (subject) =>
      changeSite(subject, (role) => (isOf(role, visitors) ? { ...role, level: 'fullControl' } : role)),
    isNamed: () => [
      { kind: 'mayOwn', who: 'Turnabout Owners', places: libraries },
      { kind: 'mayOwn', who: 'Turnabout Visitors', places: libraries },
    ],
  },
  {
    what: 'a library that everybody may change',
    isDone: (subject) => letIntoLibrary(subject, 'People', { kind: 'group', id: everyoneGroupId }, 'contribute'),
    isNamed: (subject) => [
      { kind: 'mayWrite', who: nameOf(subject, everyoneGroupId), places: ['People'] },
      { kind: 'ownRights', place: 'People' },
    ],
  },
  {
    what: 'somebody let into a library by name',
    isDone: (subject) => letIntoLibrary(subject, 'Pairs', { kind: 'user', id: subject.bo }, 'read'),
    isNamed: (subject) => [
      { kind: 'mayRead', who: nameOf(subject, subject.bo), places: ['Pairs'] },
      { kind: 'ownRights', place: 'Pairs' },
    ],
  },
  {
    what: 'a library opened by a link',
    isDone: (subject) => {
      const webUrl = 'https://contoso.sharepoint.com/:f:/s/turnabout/link';
      const link = { id: 'link', type: 'view', scope: 'organization', webUrl, members: [] } as const;
      siteRecord(subject.tenant).links.set('link', { ...link });
      letIntoLibrary(subject, 'Pairs', { kind: 'link', id: 'link' }, 'read');
    },
    isNamed: () => [
      { kind: 'openLink', who: 'https://contoso.sharepoint.com/:f:/s/turnabout/link', places: ['Pairs'] },
      { kind: 'ownRights', place: 'Pairs' },
    ],
  },
  {
    what: 'a library that no longer follows the site',
    isDone: ({ tenant }) =>
      Object.assign(listRecord(tenant, 'Private'), {
        roles: siteRecord(tenant).roles.filter((role) => !isOf(role, visitors)),
      }),
    isNamed: () => [{ kind: 'ownRights', place: 'Private' }],
  },
  {
    what: 'versions switched off',
    isDone: ({ tenant }) => Object.assign(listRecord(tenant, 'Pairs'), { keepsNoVersions: true }),
    isNamed: () => [{ kind: 'versionsOff', place: 'Pairs' }],
  },
];

function remove({ tenant }: StandIn, name: string): void {
  siteRecord(tenant).lists.delete(listRecord(tenant, name).id);
}

function change({ tenant }: StandIn, list: string, column: string, how: object): void {
  const found = listRecord(tenant, list).columns.find(({ name }) => name === column);
  Object.assign(found ?? {}, how);
}

const isOf = ({ principal }: RoleAssignment, { kind, id }: Principal): boolean =>
  principal.kind === kind && principal.id === id;

function changeSite({ tenant }: StandIn, how: (role: RoleAssignment) => RoleAssignment): void {
  const site = siteRecord(tenant);
  Object.assign(site, { roles: site.roles.map(how) });
}

function letIntoLibrary({ tenant }: StandIn, name: string, principal: Principal, level: Level): void {
  Object.assign(listRecord(tenant, name), { roles: [...siteRecord(tenant).roles, { principal, level }] });
}

const user = (id: string, level: Level): RoleAssignment => ({ principal: { kind: 'user', id }, level });

function letInto(item: ItemRecord, role: RoleAssignment): void {
  Object.assign(item, { roles: [...(item.roles ?? []), role] });
}

function desk({ tenant }: StandIn): ItemRecord {
  const found = [...listRecord(tenant, 'Lead').items.values()].find(({ name }) => name === 'desk');
  if (!found) {
    throw new Error('Cannot find the desk');
  }
  return found;
}

const nameOf = ({ tenant: { state } }: StandIn, id: string): string =>
  (state.directory.users.get(id) ?? state.directory.groups.get(id))?.displayName ?? id;
