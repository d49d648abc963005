import { personId, type PersonId } from '#domain/ids.ts';
import { usualRules } from '#domain/programme.ts';
import { freshEyes } from '#sandbox/cohort/programme.ts';
import { leadOf, seedProgramme } from '#sandbox/cohort/seedCohort.ts';
import type { UserRecord } from '#sandbox/tenant/directory/records.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { leadsGroupId } from '#sandbox/tenant/wellKnown.ts';

/** The two of whom a journey tells. */
export interface Cast {
  readonly mentor: PersonId;
  readonly mentee: PersonId;
}

/** How two people stand to each other, by a walk of our own over the directory. */
interface Standing {
  readonly isMenteeAbove: boolean;
  readonly isOneDepartment: boolean;
}

/** The first two colleagues who stand so; the mentee is at least two levels nearer to the top. */
export function findTwo(tenant: Tenant, wanted: Standing): Cast {
  const colleagues = castable(tenant).map((user) => ({ user, chain: chainAbove(tenant, user.id) }));
  for (const mentor of colleagues.filter(({ chain }) => chain.length > leastGap)) {
    const above = colleagues.filter(({ chain }) => mentor.chain.length - chain.length >= leastGap);
    const mentee = above.find(({ user }) => isLike(wanted, standingOf(tenant, mentor.user.id, user.id)));
    if (mentee) {
      return { mentor: personId(mentor.user.id), mentee: personId(mentee.user.id) };
    }
  }
  throw new Error(`Cannot cast the journey: no two colleagues stand like ${JSON.stringify(wanted)}`);
}

const leastGap = usualRules.leastLevelGap;

export const standingOf = (tenant: Tenant, mentor: string, mentee: string): Standing => ({
  isMenteeAbove: chainAbove(tenant, mentor).includes(mentee),
  isOneDepartment: userOf(tenant, mentor).department === userOf(tenant, mentee).department,
});

const isLike = (one: Standing, other: Standing): boolean =>
  one.isMenteeAbove === other.isMenteeAbove && one.isOneDepartment === other.isOneDepartment;

/** The managers above somebody, the nearest first. */
export function chainAbove(tenant: Tenant, person: string): readonly string[] {
  const chain: string[] = [];
  let manager = userOf(tenant, person).managerId;
  while (manager !== null && !chain.includes(manager)) {
    chain.push(manager);
    manager = userOf(tenant, manager).managerId;
  }
  return chain;
}

/** Somebody moves: to another manager or another department. */
export function move(tenant: Tenant, person: string, to: Partial<Pick<UserRecord, 'managerId' | 'department'>>): void {
  tenant.state.directory.users.set(person, { ...userOf(tenant, person), ...to });
}

export function userOf({ state }: Tenant, person: string): UserRecord {
  const user = state.directory.users.get(person);
  if (!user) {
    throw new Error(`Cannot find "${person}" in the directory`);
  }
  return user;
}

/** Colleagues below the top, at work in the United Kingdom, of whom the directory knows everything; no leads. */
export function castable(tenant: Tenant): readonly UserRecord[] {
  const { groups, users } = tenant.state.directory;
  const leads = groups.get(leadsGroupId)?.memberIds ?? [];
  return [...users.values()].filter(
    ({ id, accountEnabled, department, hasMailbox, timeZone, userType }) =>
      accountEnabled &&
      userType === 'Member' &&
      hasMailbox &&
      department !== null &&
      timeZone === 'GMT Standard Time' &&
      !leads.includes(id) &&
      users.get(chainAbove(tenant, id).at(-1) ?? '')?.managerId === null,
  );
}

/** Somebody whom the pair might let in, and everybody who might think that the pair is their business. */
export function strangersOf(
  tenant: Tenant,
  { mentor, mentee }: Cast,
): { readonly guest: UserRecord; readonly strangers: readonly string[] } {
  const leads = tenant.state.directory.groups.get(leadsGroupId)?.memberIds ?? [];
  const managers = [mentor, mentee].flatMap((person) => chainAbove(tenant, person).slice(0, 1));
  const [guest, ...others] = castable(tenant).filter(({ id }) => ![mentor, mentee, ...managers].includes(id));
  if (!guest) {
    throw new Error('Cannot cast the journey: the directory has too few people');
  }
  return { guest, strangers: [...leads, ...managers, ...others.slice(0, 1).map(({ id }) => id)] };
}

/** A programme in which these two have joined, with the rules that a new programme has. */
export async function seedTwo(tenant: Tenant, { mentor, mentee }: Cast): Promise<void> {
  const programme = { ...freshEyes(tenant.now()), rules: usualRules };
  await seedProgramme(tenant, {
    lead: leadOf(tenant),
    mentors: [mentor],
    mentees: [mentee],
    undecided: [],
    programme,
  });
}
