import type { DirectoryState, UserRecord } from './records.ts';

/** Changes a user's account, and remembers it for delta queries. Throws when there is no such user. */
export function changeUser(
  directory: DirectoryState,
  id: string,
  change: Partial<Omit<UserRecord, 'id'>>,
  at: number,
): void {
  const user = directory.users.get(id);
  if (!user) {
    throw new Error(`Cannot change the user "${id}": nobody has that id`);
  }
  directory.users.set(id, {
    ...user,
    ...change,
    ...(change.further && { further: { ...user.further, ...change.further } }),
  });
  const { further = {}, managerId, ...plain } = change;
  const properties = [...Object.keys(plain), ...Object.keys(further)];
  directory.changes.push({ at, type: 'user', id, properties });
  if (managerId !== undefined && managerId !== user.managerId) {
    const added = managerId === null ? [] : [managerId];
    const left = user.managerId === null ? [] : [user.managerId];
    directory.changes.push({ at, type: 'user', id, properties: ['manager'], added, left });
  }
}

/** Somebody new joins the organisation. */
export function addUser(directory: DirectoryState, user: UserRecord, at: number): void {
  directory.users.set(user.id, user);
  const added = user.managerId === null ? [] : [user.managerId];
  directory.changes.push({ at, type: 'user', id: user.id, properties: [...Object.keys(user), 'manager'], added });
}

/**
 * Somebody's account is deleted: the person leaves every group and is nobody's manager any more. For 30 days it can be
 * restored, which delta queries call `changed`; `deleted` is for good.
 */
export function removeUser(
  directory: DirectoryState,
  id: string,
  at: number,
  removed: 'changed' | 'deleted' = 'changed',
): void {
  directory.users.delete(id);
  directory.changes.push({ at, type: 'user', id, properties: [], removed });
  for (const user of directory.users.values()) {
    if (user.managerId === id) {
      changeUser(directory, user.id, { managerId: null }, at);
    }
  }
  for (const group of directory.groups.values()) {
    if (group.memberIds.includes(id)) {
      changeMembers(directory, group.id, { left: [id] }, at);
    }
  }
}

/** People or groups come into a group and go. Throws when there is no such group. */
export function changeMembers(
  directory: DirectoryState,
  groupId: string,
  { added = [], left = [] }: { readonly added?: readonly string[]; readonly left?: readonly string[] },
  at: number,
): void {
  const group = directory.groups.get(groupId);
  if (!group) {
    throw new Error(`Cannot change the members of "${groupId}": no group has that id`);
  }
  const memberIds = [...group.memberIds.filter((id) => !left.includes(id)), ...added];
  directory.groups.set(groupId, { ...group, memberIds });
  directory.changes.push({ at, type: 'group', id: groupId, properties: ['members'], added, left });
}
