import { rolesOf } from './access.ts';
import { type NodePlace, invalidRequest } from './places.ts';
import { keyOf, loginNameOf, userNumberOf } from './principals.ts';
import { type Level, type ListRecord, type Principal, type RoleAssignment, type Roles, levels } from './records.ts';

/** Graph's name of a level: what is not Read or Full Control counts as `write`. */
export const roleOf = (level: Level): string =>
  ({ read: 'read', contribute: 'write', edit: 'write', fullControl: 'owner' })[level];

/** Levels by the role of a request; `sp.full control` is accepted for `owner` as the service does. */
export const levelByRole: Readonly<Record<string, Level>> = {
  read: 'read',
  write: 'contribute',
  owner: 'fullControl',
  'sp.full control': 'fullControl',
};

/** Roles of the place after one more was given: who holds several keeps the strongest. */
export function withRole(roles: Roles, added: RoleAssignment): Roles {
  const before = roles.find((role) => keyOf(role.principal) === keyOf(added.principal));
  const level = before && levels.indexOf(before.level) > levels.indexOf(added.level) ? before.level : added.level;
  return [...roles.filter((role) => role !== before), { principal: added.principal, level }];
}

/** Replaces the roles of the place, which breaks its inheritance. The root of a drive stands for its list. */
export function setRoles({ list, item }: NodePlace, roles: Roles): void {
  const holder = item ?? list;
  if (!holder.roles) requireScopeLeft(list);
  holder.roles = roles;
}

/** https://learn.microsoft.com/office365/servicedescriptions/sharepoint-online-service-description/sharepoint-online-limits */
const mostScopes = 50_000;

/** A list holds a limited number of items that have roles of their own. The text is SharePoint's. */
function requireScopeLeft({ items }: ListRecord): void {
  if (items.size < mostScopes) return;
  if ([...items.values()].filter(({ roles }) => roles).length >= mostScopes)
    throw invalidRequest(
      'You cannot break inheritance for this item because there are too many items with unique permissions in this list.',
    );
}

/**
 * "If true (default), any existing inherited permissions are retained on the shared item when sharing this item for the
 * first time. If false, all existing permissions are removed when sharing for the first time." (Graph metadata, `invite`.)
 * Whoever breaks the inheritance without keeping it becomes owner himself, as `breakRoleInheritance(false)` does.
 */
export function rolesBefore(place: NodePlace, keepsInherited: boolean): Roles {
  const hasOwn = (place.item ?? place.list).roles !== undefined;
  if (hasOwn || keepsInherited) return rolesAt(place);
  return [{ principal: { kind: 'user', id: place.call.caller.id }, level: 'fullControl' }];
}

export const rolesAt = ({ site, list, item }: NodePlace): Roles => rolesOf(site, list, item);

/** One permission a principal and place; the id is the link's, or the principal's login name in base 64, as in SharePoint. */
export const permissionIdOf = ({ call, site }: NodePlace, principal: Principal): string =>
  principal.kind === 'link'
    ? principal.id
    : Buffer.from(loginNameOf(call.state, site, principal)).toString('base64url');

/** Who holds a role, as `grantedToV2` tells. */
export function granteeOf({ call, site }: NodePlace, principal: Principal): Readonly<Record<string, unknown>> {
  const loginName = loginNameOf(call.state, site, principal);
  if (principal.kind === 'siteGroup')
    return { siteGroup: { id: principal.id, displayName: site.groups.get(principal.id)?.title ?? '', loginName } };
  const { displayName, email } = nameOf(call.state.directory, principal);
  const siteUser = { id: String(userNumberOf(site, principal.id)), displayName, loginName };
  return { [principal.kind]: { id: principal.id, displayName, ...(email && { email }) }, siteUser };
}

function nameOf(directory: NodePlace['call']['state']['directory'], { id, kind }: Principal) {
  if (kind === 'group') return { displayName: directory.groups.get(id)?.displayName ?? id, email: undefined };
  const user = directory.users.get(id);
  return { displayName: user?.displayName ?? id, email: user?.mail };
}
