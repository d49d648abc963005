import type { GraphCall } from '../call.ts';
import { groupsOf } from '../directory/groupsOf.ts';
import type { TenantState } from '../state.ts';
import type { Principal, SiteRecord } from './records.ts';

export const keyOf = (principal: Principal): string => `${principal.kind}:${principal.id}`;

/** Everything that a role may name and that stands for this user: himself, his groups, the site's groups, links for him. */
export function principalsOf(state: TenantState, site: SiteRecord, userId: string): ReadonlySet<string> {
  const keys = new Set([keyOf({ kind: 'user', id: userId })]);
  for (const { id } of groupsOf(userId, state.directory, true)) keys.add(keyOf({ kind: 'group', id }));
  for (const group of site.groups.values())
    if (group.members.some((member) => keys.has(keyOf(member)))) keys.add(keyOf({ kind: 'siteGroup', id: group.id }));
  for (const link of site.links.values())
    if (link.members.some((member) => keys.has(keyOf(member)))) keys.add(keyOf({ kind: 'link', id: link.id }));
  return keys;
}

/** The name that SharePoint knows a principal by (claims encoding); permission ids are made from it. */
export function loginNameOf(state: TenantState, site: SiteRecord, principal: Principal): string {
  if (principal.kind === 'siteGroup') return site.groups.get(principal.id)?.title ?? principal.id;
  if (principal.kind === 'link') return `SharingLinks.${principal.id}`;
  if (principal.kind === 'group') return `c:0t.c|tenant|${principal.id}`;
  const user = state.directory.users.get(principal.id);
  return `i:0#.f|membership|${user?.userPrincipalName ?? principal.id}`;
}

/** The number of a user in the site's user information list, given at the first meeting. */
export function userNumberOf(site: SiteRecord, id: string): number {
  const known = site.userNumbers.get(id);
  if (known !== undefined) return known;
  const next = site.userNumbers.size + firstUserNumber;
  site.userNumbers.set(id, next);
  return next;
}

// Lower numbers belong to the site's own groups and system account.
const firstUserNumber = 6;

/** A user as `createdBy` and `lastModifiedBy` show him. */
export function identityOf(state: GraphCall['state'], userId: string): Record<string, unknown> {
  const user = state.directory.users.get(userId);
  return { user: { id: userId, displayName: user?.displayName ?? userId, ...(user && { email: user.mail }) } };
}
