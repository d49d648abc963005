import type { DirectoryState, UserRecord } from './records.ts';

const indexes = new WeakMap<DirectoryState['users'], ReadonlyMap<string, string>>();

/**
 * The user behind a mail address or sign-in name, whatever its case. Found at once among any number of people; only a name
 * that nobody has, or that changed, costs a look at everybody.
 */
export function userWithAddress({ users }: DirectoryState, address: string): UserRecord | undefined {
  const wanted = address.toLowerCase();
  const known = lookUp(users, indexes.get(users), wanted);
  if (known) {
    return known;
  }
  const index = indexOf(users);
  indexes.set(users, index);
  return lookUp(users, index, wanted);
}

function lookUp(
  users: DirectoryState['users'],
  index: ReadonlyMap<string, string> | undefined,
  wanted: string,
): UserRecord | undefined {
  const user = users.get(index?.get(wanted) ?? '');
  return user && addressesOf(user).includes(wanted) ? user : undefined;
}

function indexOf(users: DirectoryState['users']): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const user of users.values()) {
    for (const address of addressesOf(user)) {
      if (!index.has(address)) {
        index.set(address, user.id);
      }
    }
  }
  return index;
}

const addressesOf = ({ mail, userPrincipalName }: UserRecord): readonly string[] => [
  mail.toLowerCase(),
  userPrincipalName.toLowerCase(),
];
