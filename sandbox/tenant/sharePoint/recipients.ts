import { type GraphCall, GraphFault } from '../call.ts';
import { bodyOf, textOf } from './query.ts';
import type { Principal } from './records.ts';

export const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A user by object id or address, or a group of the directory by object id; nobody when the account is switched off. */
export function principalOf({ state }: GraphCall, recipient: unknown): Principal | undefined {
  const given = bodyOf(recipient);
  const [id, email] = [textOf(given['objectId']), textOf(given['email'])?.toLowerCase()];
  if (id !== undefined && state.directory.groups.has(id)) return { kind: 'group', id };
  const user = (id !== undefined && state.directory.users.get(id)) || (email !== undefined && withAddress(email));
  return user && user.accountEnabled ? { kind: 'user', id: user.id } : undefined;

  function withAddress(address: string) {
    for (const each of state.directory.users.values())
      if ([each.mail, each.userPrincipalName].some((name) => name.toLowerCase() === address)) return each;
    return undefined;
  }
}

/** Code and text as the service gives them (github.com/opengovsg/plumber, github.com/alcionai/corso). */
export const noResolvedUsers = () => new GraphFault(400, 'noResolvedUsers', 'One or more users could not be resolved.');
