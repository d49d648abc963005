import type { UserRecord } from '#sandbox/tenant/directory/records.ts';
import type { TenantState } from '#sandbox/tenant/state.ts';

/** Somebody as the host frames show them. */
export const personOf = (user: UserRecord) => ({
  id: user.id,
  name: user.displayName,
  mail: user.mail,
  userPrincipalName: user.userPrincipalName,
  jobTitle: user.jobTitle ?? 'No job title',
  timeZone: user.timeZone,
});

/** Somebody by their id; throws when there is nobody of that id. */
export function userNamed({ directory }: TenantState, id: string): UserRecord {
  const user = directory.users.get(id);
  if (!user) {
    throw new Error(`Nobody in the stand-in tenant has the id "${id}"`);
  }
  return user;
}

/** The people who can sign in and have a calendar. */
export const members = ({ directory }: TenantState): readonly UserRecord[] =>
  [...directory.users.values()].filter(
    ({ accountEnabled, hasMailbox, userType }) => accountEnabled && hasMailbox && userType === 'Member',
  );

/** The first members whose name, job title or department contains the text. */
export function search(state: TenantState, text: string): readonly UserRecord[] {
  const wanted = text.toLowerCase();
  const says = (value: string | null): boolean => value?.toLowerCase().includes(wanted) ?? false;
  return members(state)
    .filter(({ department, displayName, jobTitle }) => says(displayName) || says(jobTitle) || says(department))
    .slice(0, 20);
}
