import { clientId, siteHost, siteId, sitePath } from '../wellKnown.ts';
import type { TenantState } from '../state.ts';
import { guidFrom } from './identifiers.ts';
import { addList } from './lists.ts';
import { newSite } from './newSite.ts';
import type { AppGrant, Level, Principal, SiteGroupRecord, SiteRecord } from './records.ts';

export interface SiteSeed {
  readonly leadsGroupId: string;
  readonly everyoneGroupId: string;
  /** The site collection administrator by user id; somebody who works in IT and is no lead, when not given. */
  readonly administratorId?: string;
  /** Whether the app was granted the site, which `Sites.Selected` needs; true unless told otherwise. */
  readonly hasAppGrant?: boolean;
}

/** Gives the tenant its root site and the programme's communication site, empty but for the library every site has. */
export function seedSite(state: TenantState, seed: SiteSeed): void {
  const rootId = `${siteHost},${guidFrom('root site collection')},${guidFrom('root site')}`;
  const administratorId = seed.administratorId ?? someAdministrator(state, seed.leadsGroupId);
  addSite(state, seed, { id: rootId, path: '', displayName: 'Contoso', appGrants: [], administratorId });
  const appGrants = (seed.hasAppGrant ?? true) ? [appGrant] : [];
  addSite(state, seed, { id: siteId, path: sitePath, displayName: 'Turnabout', appGrants, administratorId });
}

/** What the product's documentation asks an administrator for. */
const appGrant: AppGrant = {
  id: Buffer.from(`i:0i.t|ms.sp.ext|${clientId}`).toString('base64url'),
  appId: clientId,
  displayName: 'Turnabout',
  roles: ['fullcontrol'],
};

function someAdministrator({ directory }: TenantState, leadsGroupId: string): string {
  const leads = new Set(directory.groups.get(leadsGroupId)?.memberIds);
  const staff = [...directory.users.values()].filter((user) => user.accountEnabled && user.userType === 'Member');
  const others = staff.filter((user) => !leads.has(user.id));
  const chosen =
    others.find((user) => /\bIT\b|Digital/u.test(`${user.department ?? ''} ${user.jobTitle ?? ''}`)) ?? others[0];
  if (!chosen) throw new Error('Cannot seed the site: the directory has nobody who could be its administrator');
  return chosen.id;
}

interface NewSite extends Pick<SiteRecord, 'id' | 'path' | 'displayName' | 'appGrants'> {
  readonly administratorId: string;
}

function addSite(state: TenantState, seed: SiteSeed, { administratorId, ...wanted }: NewSite): void {
  const groups = siteGroups(wanted.displayName, seed);
  const [owners, members, visitors] = groups;
  const role = (group: SiteGroupRecord, level: Level) =>
    ({ principal: { kind: 'siteGroup', id: group.id }, level }) as const;
  const site = newSite({
    ...wanted,
    hostname: siteHost,
    createdAt,
    ownerId: administratorId,
    administrators: new Set([administratorId]),
    groups: new Map(groups.map((group) => [group.id, group])),
    roles: [role(owners, 'fullControl'), role(members, 'edit'), role(visitors, 'read')],
    isPersonal: false,
  });
  const documents = { displayName: 'Documents', template: 'documentLibrary', description: '', columns: [] } as const;
  addList(site, { callerId: administratorId, now: createdAt }, documents);
  state.sharePoint.sites.set(site.id, site);
}

const createdAt = Date.parse('2026-09-01T09:00:00Z');

/** Every site starts with these three groups. Leads own the site, everyone may visit it, nobody is in between. */
function siteGroups(title: string, seed: SiteSeed): readonly [SiteGroupRecord, SiteGroupRecord, SiteGroupRecord] {
  const group = (id: string): Principal => ({ kind: 'group', id });
  return [
    { id: '3', title: `${title} Owners`, members: [group(seed.leadsGroupId)] },
    { id: '5', title: `${title} Members`, members: [] },
    { id: '4', title: `${title} Visitors`, members: [group(seed.everyoneGroupId)] },
  ];
}
