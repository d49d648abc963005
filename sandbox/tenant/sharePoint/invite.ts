import type { GraphAnswer, GraphCall, Handlers } from '../call.ts';
import { requireAllowedRecipients, requireMayShare } from './mayShare.ts';
import { permissionAnswer } from './permissions.ts';
import { invalidRequest, nodePlace } from './places.ts';
import { bodyOf } from './query.ts';
import { listed, noResolvedUsers, principalOf } from './recipients.ts';
import type { Level } from './records.ts';
import { levelByRole, rolesBefore, setRoles, withRole } from './sharing.ts';
import { switchesOf } from './switches.ts';

export const inviteHandlers: Handlers = { 'POST /drives/{drive-id}/items/{driveItem-id}/invite': invite };

/**
 * Gives people and groups a role on a folder or file (https://learn.microsoft.com/graph/api/driveitem-invite). When some
 * recipients cannot be found, either nobody is let in, or each is told in his own element of the answer.
 */
function invite(call: GraphCall): GraphAnswer {
  const place = nodePlace(call);
  const { recipients, level, keepsInherited } = invitation(call);
  requireMayShare(place, { level, keepsInherited });
  const found = recipients.map((recipient) => principalOf(call, recipient));
  const principals = found.filter((each) => each !== undefined);
  const isPartial = principals.length < found.length;
  if (principals.length === 0 || (isPartial && switchesOf(call.state.sharePoint).unknownRecipient === 'refusesAll'))
    throw noResolvedUsers();
  requireAllowedRecipients(call, principals);
  const roles = principals.map((principal) => ({ principal, level }));
  setRoles(place, roles.reduce(withRole, rolesBefore(place, keepsInherited)));
  const value = found.map((principal) => (principal ? permissionAnswer(place, { principal, level }) : unresolved));
  return { status: isPartial ? 207 : 200, body: { value } };
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

// Partial success is a 207 whose failed elements hold an `error` (https://learn.microsoft.com/graph/api/driveitem-invite).
// The page speaks of failed messages; that it also holds for unknown recipients is an assumption.
const unresolved = { error: { code: 'noResolvedUsers', message: 'One or more users could not be resolved.' } };
