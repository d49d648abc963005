import { personId, type PersonId } from '#domain/ids.ts';
import { gradeStep } from '../organisations/grades.ts';
import { randomFrom } from '../organisations/random.ts';
import type { UserRecord } from '../tenant/directory/records.ts';
import type { TenantState } from '../tenant/state.ts';
import { leadsGroupId } from '../tenant/wellKnown.ts';

export interface Cohort {
  readonly lead: PersonId;
  readonly mentors: readonly PersonId[];
  readonly mentees: readonly PersonId[];
  /** Invited, and left for whoever tries the sandbox to enrol. */
  readonly undecided: readonly PersonId[];
}

const mentorCount = 122;
const menteeCount = 61;

/** Who takes part: senior grades near the top learn, junior ones far below teach. The same people every time. */
export function chooseCohort({ directory }: TenantState): Cohort {
  const [lead, ...otherLeads] = directory.groups.get(leadsGroupId)?.memberIds ?? [];
  if (lead === undefined) {
    throw new Error('Cannot choose a cohort: the tenant has no programme lead');
  }
  const isLead = new Set([lead, ...otherLeads]);
  const staff = [...directory.users.values()].filter((user) => isColleague(user) && !isLead.has(user.id));
  const level = (user: UserRecord) => stepsToTop(user, directory.users);
  const seniors = staff.filter((user) => gradeStep(user.grade) >= firstSeniorStep && level(user) <= lastSeniorLevel);
  const juniors = staff.filter((user) => gradeStep(user.grade) <= lastJuniorStep && level(user) > lastSeniorLevel);
  const mentors = some(juniors, mentorCount);
  const mentees = some(seniors, menteeCount);
  return { lead: personId(lead), mentors, mentees, undecided: [...mentors.slice(-2), ...mentees.slice(-1)] };
}

/** Grade steps of `grades.ts`: SCS1 and above lead, EO and HEO are well below them. */
const firstSeniorStep = 7;
const lastJuniorStep = 4;
const lastSeniorLevel = 3;

/** How many managers somebody has above them; a circle counts as nobody at the top and is far away. */
function stepsToTop(user: UserRecord, users: ReadonlyMap<string, UserRecord>): number {
  let steps = 0;
  for (let one = user.managerId; one !== null && steps < users.size; one = users.get(one)?.managerId ?? null) {
    steps += 1;
  }
  return steps;
}

const isColleague = ({ accountEnabled, userType, managerId }: UserRecord): boolean =>
  accountEnabled && userType === 'Member' && managerId !== null;

function some(people: readonly UserRecord[], count: number): readonly PersonId[] {
  const random = randomFrom(2027);
  return people
    .map(({ id }) => ({ id, order: random.next() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ id }) => personId(id));
}
