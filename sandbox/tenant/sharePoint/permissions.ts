import { type GraphAnswer, type GraphCall, type Handlers, ok } from '../call.ts';
import { isAtLeast, roleHolder } from './access.ts';
import { folderReference } from './itemAnswers.ts';
import { type NodePlace, accessDenied, invalidRequest, itemNotFound, nodePlace, requireLevel } from './places.ts';
import { keyOf, principalsOf } from './principals.ts';
import { bodyOf, picked, requireKnownOptions, selectOf } from './query.ts';
import type { Principal, RoleAssignment } from './records.ts';
import { granteeOf, levelByRole, permissionIdOf, roleOf, rolesAt, setRoles } from './sharing.ts';

const onePermission = '/drives/{drive-id}/items/{driveItem-id}/permissions/{permission-id}';

export const permissionHandlers: Handlers = {
  'GET /drives/{drive-id}/items/{driveItem-id}/permissions': (call) => {
    requireKnownOptions(call, '$select');
    const place = nodePlace(call);
    return ok({ value: shownRoles(place).map((role) => picked(permissionAnswer(place, role), selectOf(call))) });
  },
  [`GET ${onePermission}`]: (call) => {
    const place = nodePlace(call);
    return ok(permissionAnswer(place, wantedRole(place, shownRoles(place))));
  },
  [`PATCH ${onePermission}`]: changePermission,
  [`DELETE ${onePermission}`]: deletePermission,
};

/**
 * Owners see every permission, others only those that apply to them
 * (https://learn.microsoft.com/graph/api/driveitem-list-permissions, "Access to sharing permissions").
 */
function shownRoles(place: NodePlace): readonly RoleAssignment[] {
  const { access, call, item, list, site } = place;
  const level = item ? access.onItem(list, item) : access.onList(list);
  if (!level) throw accessDenied();
  const own = principalsOf(call.state, site, call.caller.id);
  return rolesAt(place).filter((role) => isAtLeast(level, 'fullControl') || own.has(keyOf(role.principal)));
}

/** A permission as Graph shows it; `inheritedFrom` points at the folder or root whose roles are in force here. */
export function permissionAnswer(place: NodePlace, role: RoleAssignment): Readonly<Record<string, unknown>> {
  return {
    id: permissionIdOf(place, role.principal),
    roles: [roleOf(role.level)],
    ...(role.principal.kind === 'link' ? linkOf(place, role.principal) : grantedTo(place, role.principal)),
    ...(inherits(place) && { inheritedFrom: folderReference({ ...place, item: roleHolder(place.list, place.item) }) }),
  };
}

function grantedTo(place: NodePlace, principal: Principal): Readonly<Record<string, unknown>> {
  const grantee = granteeOf(place, principal);
  return { grantedToV2: grantee, ...(principal.kind === 'user' && { grantedTo: { user: grantee['user'] } }) };
}

function linkOf(place: NodePlace, { id }: Principal): Readonly<Record<string, unknown>> {
  const link = place.site.links.get(id);
  const grantedToIdentitiesV2 = link?.members.map((member) => granteeOf(place, member)) ?? [];
  const { scope, type, webUrl } = link ?? {};
  return { hasPassword: false, link: { scope, type, webUrl, preventsDownload: false }, grantedToIdentitiesV2 };
}

/** The root shows as its own what the list has from the site. */
const inherits = ({ list, item }: NodePlace): boolean => item !== undefined && roleHolder(list, item) !== item;

/** "Only sharing permissions that are not inherited can be deleted" (https://learn.microsoft.com/graph/api/permission-delete). */
function deletePermission(call: GraphCall): GraphAnswer {
  const { place, role } = ownRole(call);
  setRoles(
    place,
    rolesAt(place).filter((each) => each !== role),
  );
  return { status: 204 };
}

function changePermission(call: GraphCall): GraphAnswer {
  const { place, role } = ownRole(call);
  const given = bodyOf(call.body);
  // "Only the roles property can be modified this way" (https://learn.microsoft.com/graph/api/permission-update).
  if (Object.keys(given).some((name) => name !== 'roles')) throw invalidRequest('Only roles can be changed');
  const { roles } = given;
  const level = Array.isArray(roles) && roles.length === 1 ? levelByRole[String(roles[0]).toLowerCase()] : undefined;
  if (!level) throw invalidRequest('roles must hold one of read, write, owner');
  const changed = { ...role, level };
  setRoles(
    place,
    rolesAt(place).map((each) => (each === role ? changed : each)),
  );
  return ok(permissionAnswer(place, changed));
}

function ownRole(call: GraphCall): { place: NodePlace; role: RoleAssignment } {
  const place = nodePlace(call);
  requireLevel(place, 'fullControl');
  const role = wantedRole(place, rolesAt(place));
  if (inherits(place)) throw invalidRequest('An inherited permission can be changed only where it was given');
  return { place, role };
}

function wantedRole(place: NodePlace, roles: readonly RoleAssignment[]): RoleAssignment {
  const wanted = roles.find((role) => permissionIdOf(place, role.principal) === place.call.params['permission-id']);
  if (!wanted) throw itemNotFound();
  return wanted;
}
