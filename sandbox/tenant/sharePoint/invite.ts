import { type GraphAnswer, type GraphCall, GraphFault, type Handlers } from '../call.ts';
import { permissionAnswer } from './permissions.ts';
import { type NodePlace, invalidRequest, nodePlace, requireLevel } from './places.ts';
import { bodyOf, textOf } from './query.ts';
import type { Level, Principal, Roles, SiteRecord } from './records.ts';
import { levelByRole, rolesAt, setRoles, withRole } from './sharing.ts';

export const inviteHandlers: Handlers = { 'POST /drives/{drive-id}/items/{driveItem-id}/invite': invite };

/**
 * Gives people and groups a role on a folder or file (https://learn.microsoft.com/graph/api/driveitem-invite). Who may
 * not manage permissions is refused. A recipient that cannot be found is told in his own element of the answer.
 */
function invite(call: GraphCall): GraphAnswer {
  const place = nodePlace(call);
  countSharing(place.site, call.now);
  requireLevel(place, 'fullControl');
  const { recipients, level, keepsInherited } = invitation(call);
  const found = recipients.map((recipient) => principalOf(call, recipient));
  if (!found.some(Boolean)) throw invalidRequest('None of the recipients could be resolved');
  const principals = found.filter((each) => each !== undefined);
  const roles = principals.map((principal) => ({ principal, level }));
  setRoles(place, roles.reduce(withRole, rolesBefore(place, keepsInherited)));
  const value = found.map((principal) => (principal ? permissionAnswer(place, { principal, level }) : unresolved));
  return { status: principals.length === found.length ? 200 : 207, body: { value } };
}

interface Invitation {
  readonly recipients: readonly unknown[];
  readonly level: Level;
  readonly keepsInherited: boolean;
}

function invitation(call: GraphCall): Invitation {
  const given = bodyOf(call.body);
  const [recipients, roles] = [listed(given['recipients']), listed(given['roles'])];
  const level = roles.length === 1 ? levelByRole[String(roles[0]).toLowerCase()] : undefined;
  if (!level) throw invalidRequest('roles must hold one of read, write, owner');
  if (recipients.length === 0) throw invalidRequest('recipients must not be empty');
  if (given['requireSignIn'] !== true) throw invalidRequest('This tenant shares with people who sign in only');
  return { recipients, level, keepsInherited: given['retainInheritedPermissions'] !== false };
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * "If true (default), any existing inherited permissions are retained on the shared item when sharing this item for the
 * first time. If false, all existing permissions are removed when sharing for the first time." (Graph metadata, `invite`.)
 * Whoever breaks the inheritance without keeping it becomes owner himself, as `breakRoleInheritance(false)` does.
 */
function rolesBefore(place: NodePlace, keepsInherited: boolean): Roles {
  const hasOwn = (place.item ?? place.list).roles !== undefined;
  if (hasOwn || keepsInherited) return rolesAt(place);
  return [{ principal: { kind: 'user', id: place.call.caller.id }, level: 'fullControl' }];
}

/** A user by object id or address, or a group of the directory by object id. */
function principalOf({ state }: GraphCall, recipient: unknown): Principal | undefined {
  const given = bodyOf(recipient);
  const [id, email] = [textOf(given['objectId']), textOf(given['email'])?.toLowerCase()];
  if (id !== undefined && state.directory.groups.has(id)) return { kind: 'group', id };
  const users = [...state.directory.users.values()];
  const user = users.find(
    (each) =>
      each.id === id ||
      (email !== undefined && [each.mail, each.userPrincipalName].some((name) => name.toLowerCase() === email)),
  );
  return user?.accountEnabled ? { kind: 'user', id: user.id } : undefined;
}

// Partial success is a 207 whose failed elements hold an `error` (https://learn.microsoft.com/graph/api/driveitem-invite,
// edition of 2019). The page speaks of failed messages; that it also holds for unknown recipients is an assumption.
const unresolved = { error: { code: 'invalidRequest', message: 'The recipient could not be resolved' } };

/** 300 sharing calls in five minutes for an app in a tenant (https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online). */
function countSharing(site: SiteRecord, now: number): void {
  const recent = site.sharingCalls.filter((moment) => moment > now - fiveMinutes);
  const [oldest = now] = recent;
  if (recent.length >= 300) {
    const seconds = Math.ceil((oldest + fiveMinutes - now) / 1000);
    throw new GraphFault(429, 'activityLimitReached', 'The request has been throttled', {
      'Retry-After': String(seconds),
    });
  }
  site.sharingCalls = [...recent, now];
}

const fiveMinutes = 5 * 60 * 1000;
