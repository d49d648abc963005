import { deskFolder } from '#domain/entries.ts';
import { type PersonId, programmeId } from '#domain/ids.ts';
import { type Pair, pairIdOf } from '#domain/pair.ts';
import type { Instant } from '#domain/time/instant.ts';
import { chooseCohort } from '#sandbox/cohort/chooseCohort.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { askGraph } from '#test/journeys/rawGraph.ts';
import { runMainJob } from '#test/sandbox/faults/mainJob.ts';
import { invitePeople } from '#useCases/programme/invitePeople.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { lookAfterSessions } from '#useCases/sessions/lookAfterSessions.ts';
import { sessionEvents } from './rawCount.ts';
import { showSome, tellOfLearning, write } from './whatPairsTold.ts';

const day = 86_400_000;

/**
 * A tenant 80 days into a programme. Two pairs have real sessions, one of which was moved and four cancelled in Outlook; of
 * others there is only what their apps told. Some joined, some did not; some finished training, some answered.
 */
export async function aProgrammeInFull(): Promise<Tenant> {
  const tenant = createTenant({ throttling: 'off' });
  await runMainJob(tenant);
  const real = await registered(tenant);
  await inviteMore(tenant);
  const further = await pairMore(tenant);
  await changeCalendars(tenant, real);
  await tellLongAgo(tenant, further.slice(0, 8));
  tenant.moveClock(80 * day);
  for (const { mentor } of real) {
    await visit(tenant, mentor.id);
  }
  await tellOfLearning(tenant, [...real, ...further.slice(0, 8)]);
  await showSome(tenant, real, await programmeOf(tenant));
  leave(tenant, further[0]);
  return tenant;
}

/** Whose account is switched off. */
function leave({ state }: Tenant, pair: Pair | undefined): void {
  const user = state.directory.users.get(pair?.mentor.id ?? '');
  if (user) {
    state.directory.users.set(user.id, { ...user, accountEnabled: false });
  }
}

const programmeOf = async (tenant: Tenant) => {
  const [stored] = await servicesOf(tenant, chooseCohort(tenant.state).lead).programmes.all();
  if (!stored) {
    throw new Error('The main job left no programme');
  }
  return stored.value;
};

async function registered(tenant: Tenant): Promise<readonly Pair[]> {
  const lead = servicesOf(tenant, chooseCohort(tenant.state).lead);
  const { pairs } = await openDesk(lead, await programmeOf(tenant));
  return pairs.map(({ registered: { pair } }) => pair);
}

/** Those whom the main job leaves out. */
function others(tenant: Tenant) {
  const { lead, mentors, mentees } = chooseCohort(tenant.state);
  return { lead, mentors: mentors.slice(4, 18), mentees: mentees.slice(3, 17) };
}

/** The last of each role does not answer, the one before leaves again, and the first is in another programme, too. */
async function inviteMore(tenant: Tenant): Promise<void> {
  const { lead, mentors, mentees } = others(tenant);
  const programme = await programmeOf(tenant);
  for (const [role, people] of [
    ['mentor', mentors],
    ['mentee', mentees],
  ] as const) {
    const invitees = people.map((person) => ({ person, role }));
    await invitePeople(servicesOf(tenant, lead), programme, invitees);
    for (const [number, person] of people.slice(0, -1).entries()) {
      const services = servicesOf(tenant, person);
      const [membership] = (await openHome(services)).memberships;
      if (membership) {
        const { value, version } = membership.enrolment;
        const state = number === people.length - 2 ? ('withdrawn' as const) : ('enrolled' as const);
        const wantsToLearn = number < 7 ? ['aiTools', 'promptWriting'] : number < 9 ? ['writing'] : [];
        const enrolment = { ...value, state, wantsToLearn };
        await services.people.write(person, { kind: 'enrolment', key: programme.id, enrolment }, version);
        const other = programmeId('another');
        const elsewhere = { ...enrolment, programme: other };
        await (number === 0 && write(tenant, person, { kind: 'enrolment', key: other, enrolment: elsewhere }));
      }
    }
  }
}

/** Eight that have booked, one that only signed, one that said no. */
async function pairMore(tenant: Tenant): Promise<readonly Pair[]> {
  const { lead, mentors, mentees } = others(tenant);
  const services = servicesOf(tenant, lead);
  const { id: programme } = await programmeOf(tenant);
  const everyone = new Map((await services.directory.everyone()).map((one) => [one.id, one]));
  const pairs = mentors.slice(0, 10).flatMap((mentorId, number): readonly Pair[] => {
    const [mentor, mentee] = [everyone.get(mentorId), everyone.get(mentees[number] ?? mentorId)];
    return mentor && mentee
      ? [
          {
            id: pairIdOf(programme, mentor.id, mentee.id),
            programme,
            mentor: asPartner(mentor),
            mentee: asPartner(mentee),
          },
        ]
      : [];
  });
  for (const [number, pair] of pairs.entries()) {
    await services.desk.write(deskFolder, { kind: 'pair', key: pair.id, pair, privacyConfirmed: true });
    const reached = number === 9 ? (['declined'] as const) : (['accepted', 'signed'] as const);
    for (const { id } of [pair.mentor, pair.mentee]) {
      for (const milestone of [...reached, ...(number < 8 && id === pair.mentor.id ? (['booked'] as const) : [])]) {
        const entry = { kind: 'milestone', key: `${pair.id}_${milestone}`, pair: pair.id, reached: milestone } as const;
        await write(tenant, id, { ...entry, at: tenant.now() as Instant });
      }
    }
  }
  return pairs;
}

type Everyone = Awaited<ReturnType<ReturnType<typeof servicesOf>['directory']['everyone']>>[number];

const asPartner = ({ id, name, department, jobTitle, mail }: Everyone): Pair['mentor'] => ({
  id,
  name,
  department,
  jobTitle,
  mail: mail ?? `${id}@contoso.example`,
});

/** In Outlook: the second session of the first pair is put a day later, the last one is cancelled; of the second pair three in a row. */
async function changeCalendars(tenant: Tenant, [first, second]: readonly Pair[]): Promise<void> {
  if (!first || !second) {
    throw new Error('The main job left fewer than two pairs');
  }
  const organizer = first.mentor.id;
  const moved = (await sessionEvents(tenant, organizer))[1];
  const dayLater = (time: string | null | undefined) => ({
    dateTime: new Date(Date.parse(`${time?.slice(0, 19)}Z`) + day).toISOString().slice(0, 19),
    timeZone: 'UTC',
  });
  const body = { start: dayLater(moved?.start?.dateTime), end: dayLater(moved?.end?.dateTime) };
  await asked(tenant, organizer, { method: 'PATCH', path: `/me/events/${moved?.id}`, body });
  for (const [pair, numbers] of [
    [second, [1, 2, 3]],
    [first, [5]],
  ] as const) {
    const events = await sessionEvents(tenant, pair.mentor.id);
    for (const number of numbers) {
      await asked(tenant, pair.mentor.id, {
        method: 'POST',
        path: `/me/events/${events[number]?.id}/cancel`,
        body: {},
      });
    }
  }
}

async function asked(tenant: Tenant, person: PersonId, request: Parameters<typeof askGraph>[2]): Promise<void> {
  const { status, text } = await askGraph(tenant, person, request);
  if (status >= 300) {
    throw new Error(`Cannot ${request.method} ${request.path}: ${status} ${text}`);
  }
}

async function tellLongAgo(tenant: Tenant, pairs: readonly Pair[]): Promise<void> {
  for (const [number, { id, mentor }] of pairs.entries()) {
    const counts = { planned: 6, held: number, moved: 1, lost: 1 };
    const at = (tenant.now() + number * day) as Instant;
    await write(tenant, mentor.id, { kind: 'sessionCounts', key: id, counts, needsWord: false, at });
  }
}

/** What somebody's app does when it is opened. */
async function visit(tenant: Tenant, person: PersonId): Promise<void> {
  const services = servicesOf(tenant, person);
  const [view] = (await openHome(services)).pairs;
  await (view && lookAfterSessions(services, view, { subject: 'Fresh Eyes', agenda: [] }));
}
