/** Real organisation charts with people invented for them, of whom some have joined a programme: what a lead has to match. */
import { orgChart } from '#domain/orgChart.ts';
import type { Colleague } from '#domain/colleague.ts';
import { personId } from '#domain/ids.ts';
import type { Cohort } from '#domain/matching/cohort.ts';
import { invitation, type Participant, type Role } from '#domain/participant.ts';
import type { Instant } from '#domain/time/instant.ts';
import { firstSearchDay, readAvailability } from '#useCases/matching/readAvailability.ts';
import { inventAnswers } from '#sandbox/cohort/inventAnswers.ts';
import { freshEyes } from '#sandbox/cohort/programme.ts';
import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { randomFrom } from '#sandbox/organisations/random.ts';
import type { OrganisationName } from '#sandbox/tenant/directory/seed.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';

export interface Enrolling {
  readonly organisations: readonly OrganisationName[];
  /** At least this many colleagues: the charts are repeated until there are enough. */
  readonly people?: number;
  /** How many of each role join. */
  readonly mentors: number;
  readonly mentees: number;
}

/** Nobody's calendar is read: for questions about scores alone. */
export async function cohortWithoutCalendars(enrolling: Enrolling): Promise<Cohort> {
  const { organisations, people = 0 } = enrolling;
  return cohortOf(createTenant({ organisations, people, throttling: 'off' }), enrolling);
}

/** Calendars are read as the product reads them, through Microsoft Graph of the stand-in tenant. */
export async function cohortWithCalendars(enrolling: Enrolling): Promise<Cohort> {
  const tenant = createTenant({ organisations: enrolling.organisations, throttling: 'off' });
  const cohort = await cohortOf(tenant, enrolling);
  const mailboxes = cohort.participants.flatMap(({ colleague: { id, mail } }) =>
    mail === undefined ? [] : [{ id, mail }],
  );
  const { startsOn } = cohort.search;
  const { availability } = await readAvailability(
    servicesOf(tenant, leadOf(tenant)),
    cohort.programme,
    startsOn,
    mailboxes,
  );
  return { ...cohort, availability };
}

async function cohortOf(tenant: Tenant, enrolling: Enrolling): Promise<Cohort> {
  const programme = freshEyes(tenant.now());
  const now = tenant.now() as Instant;
  const colleagues = await servicesOf(tenant, leadOf(tenant)).directory.everyone();
  return {
    programme,
    participants: joining(colleagues, tenant, enrolling),
    colleagues,
    availability: new Map(),
    search: { startsOn: firstSearchDay(programme, now), notBefore: now },
    earlierPairs: [],
  };
}

/** Mentees are drawn by lot from the upper levels of the chart, mentors from all levels below those. */
function joining(colleagues: readonly Colleague[], tenant: Tenant, { mentors, mentees }: Enrolling): Participant[] {
  const { levelOf } = orgChart(colleagues);
  const random = randomFrom(2027);
  const lots = colleagues.map((colleague) => ({ colleague, level: levelOf(colleague.id), lot: random.next() }));
  const inOrderOfLot = lots.toSorted((a, b) => a.lot - b.lot);
  const levels = inOrderOfLot.flatMap(({ level }) => level ?? []).toSorted((a, b) => a - b);
  const lowest = levels[mentees - 1] ?? 0;
  const drawn = (role: Role, count: number, fits: (level: number) => boolean) => {
    const people = inOrderOfLot.filter(({ level }) => level !== undefined && fits(level)).slice(0, count);
    if (people.length < count) {
      throw new RangeError(`Cannot enrol ${count} people as ${role}: there are ${people.length} at their levels`);
    }
    return people.map(({ colleague }) => participant(colleague, role, tenant));
  };
  return [
    ...drawn('mentee', mentees, (level) => level <= lowest),
    ...drawn('mentor', mentors, (level) => level > lowest),
  ];
}

function participant(colleague: Colleague, role: Role, { state, now }: Tenant): Participant {
  const user = state.directory.users.get(colleague.id);
  if (user === undefined) {
    throw new Error(`Cannot enrol ${colleague.id}: the directory does not know them`);
  }
  const answers = inventAnswers(user, role, randomFrom(Number.parseInt(colleague.id.slice(0, 8), 16)));
  const invited = invitation(personId(colleague.id), freshEyes(now()).id, role);
  return { colleague, enrolment: { ...invited, ...answers, state: 'enrolled' } };
}
