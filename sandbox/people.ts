import type { UserRecord } from './tenant/directory/records.ts';
import type { TenantState } from './tenant/state.ts';
import { leadsGroupId } from './tenant/wellKnown.ts';

/** Somebody worth trying the product as, and why. */
export interface Suggestion {
  readonly id: string;
  readonly role: 'lead' | 'mentor' | 'mentee';
  readonly why: string;
}

/** Somebody as the host frames show them. */
export const personOf = (user: UserRecord) => ({
  id: user.id,
  name: user.displayName,
  mail: user.mail,
  userPrincipalName: user.userPrincipalName,
  jobTitle: user.jobTitle ?? 'No job title',
  timeZone: user.timeZone,
});

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

/** Leads, some senior people and some who came lately: the same ones on every start. */
export function suggestPeople(state: TenantState): readonly Suggestion[] {
  const reports = reportCounts(state);
  const reportsOf = ({ id }: UserRecord): number => reports.get(id) ?? 0;
  const leads = new Set(state.directory.groups.get(leadsGroupId)?.memberIds);
  const others = members(state).filter(({ id }) => !leads.has(id));
  const seniors = others.toSorted((a, b) => reportsOf(b) - reportsOf(a)).slice(0, 3);
  const newcomers = others
    .filter((user) => reportsOf(user) === 0 && user.managerId !== null)
    .toSorted((a, b) => (b.employeeHireDate ?? '').localeCompare(a.employeeHireDate ?? ''))
    .slice(0, 3);
  return [
    ...members(state)
      .filter(({ id }) => leads.has(id))
      .slice(0, 2)
      .map(({ id }) => ({ id, role: 'lead' as const, why: 'Runs the programme: invites, proposes pairs, publishes.' })),
    ...newcomers.map((user) => ({ id: user.id, role: 'mentor' as const, why: whyMentor(user) })),
    ...seniors.map((user) => ({
      id: user.id,
      role: 'mentee' as const,
      why: `${reportsOf(user)} people report to them.`,
    })),
  ];
}

const whyMentor = ({ employeeHireDate, skills }: UserRecord): string =>
  `Came in ${employeeHireDate?.slice(0, 4) ?? 'the last years'}${skills.length > 0 ? `, knows ${skills.slice(0, 2).join(' and ')}` : ''}.`;

function reportCounts({ directory }: TenantState): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { managerId } of directory.users.values()) {
    if (managerId !== null) {
      counts.set(managerId, (counts.get(managerId) ?? 0) + 1);
    }
  }
  return counts;
}
