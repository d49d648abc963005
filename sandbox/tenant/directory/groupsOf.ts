import type { DirectoryState, GroupRecord } from './records.ts';

/** The groups that hold a person or group directly; or, when `transitive`, through other groups too. */
export function groupsOf(
  id: string,
  { groups }: Pick<DirectoryState, 'groups'>,
  transitive = false,
): readonly GroupRecord[] {
  const found = new Set<GroupRecord>();
  const open = [id];
  for (let member = open.pop(); member !== undefined; member = open.pop()) {
    for (const group of groups.values()) {
      if (!found.has(group) && membersOf(group).has(member)) {
        found.add(group);
        if (transitive) {
          open.push(group.id);
        }
      }
    }
  }
  return [...found];
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Every SharePoint call asks this: in a group of everybody a list would be far too slow. */
function membersOf({ memberIds }: GroupRecord): ReadonlySet<string> {
  const members = known.get(memberIds) ?? new Set(memberIds);
  known.set(memberIds, members);
  return members;
}
