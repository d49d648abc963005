import type { Access } from './access.ts';
import { levelByAppRole } from './appRoles.ts';
import { type AppGrant, type Level, type ListRecord, levels, type SiteRecord } from './records.ts';

/**
 * What an application that nobody is signed in to may do: what the site or the list was granted to it, whatever the
 * rights of people are. That a grant on a list reaches folders with rights of their own is assumed: docs/first-tenant.md
 * https://learn.microsoft.com/graph/permissions-selected-overview
 */
export function appAccess(site: SiteRecord, appId: string, roles: ReadonlySet<string>): Access {
  const grantedIn = (grants: readonly AppGrant[], role: string): Level | undefined =>
    roles.has(role) ? strongest(grants.filter((grant) => grant.appId === appId)) : undefined;
  const onSite = (): Level | undefined => grantedIn(site.appGrants, 'Sites.Selected');
  const onList = (list: ListRecord): Level | undefined =>
    onSite() ?? grantedIn(list.appGrants, 'Lists.SelectedOperations.Selected');
  return {
    onSite,
    onList,
    onItem: onList,
    reachesList: (list) => onList(list) !== undefined,
    reachesSite: () => onSite() !== undefined || [...site.lists.values()].some((list) => onList(list) !== undefined),
    byRoles: onSite,
  };
}

const strongest = (grants: readonly AppGrant[]): Level | undefined =>
  levels.findLast((level) => grants.some(({ roles }) => roles.some((role) => levelByAppRole[role] === level)));
