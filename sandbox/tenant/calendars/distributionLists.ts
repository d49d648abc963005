import type { GroupRecord, UserRecord } from '../directory/records.ts';
import type { TenantState } from '../state.ts';
import { mailDomain } from '../wellKnown.ts';

/** The people behind the address of a group, those of groups inside it too; `undefined` when no group has it. */
export function membersByAddress({ directory }: TenantState, address: string): UserRecord[] | undefined {
  const [nickname, domain] = address.toLowerCase().split('@');
  if (domain !== mailDomain) {
    return undefined;
  }
  const group = [...directory.groups.values()].find((one) => isMailEnabled(one) && nicknameOf(one) === nickname);
  if (!group) {
    return undefined;
  }
  const ids = new Set<string>();
  const groups = new Set([group.id]);
  for (const id of groups) {
    for (const member of directory.groups.get(id)?.memberIds ?? []) {
      (directory.groups.has(member) ? groups : ids).add(member);
    }
  }
  return [...ids].flatMap((id) => directory.users.get(id) ?? []);
}

/** Groups with a team have a mail address, security groups have none. */
const isMailEnabled = ({ hasTeam }: GroupRecord): boolean => hasTeam === true;

const nicknameOf = ({ displayName }: GroupRecord): string => displayName.toLowerCase().replaceAll(/\W+/g, '-');
