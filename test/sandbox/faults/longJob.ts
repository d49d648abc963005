import { openServices } from '#app/services.ts';
import type { Colleague } from '#domain/colleague.ts';
import { pairId, personId, type PersonId } from '#domain/ids.ts';
import { jobKey, type JobWork, leaseLength } from '#domain/job.ts';
import type { Programme } from '#domain/programme.ts';
import { localDate, localTime, type Instant, type ZoneName } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { launchSeed } from '#sandbox/cohort/launchSeed.ts';
import { freshEyes } from '#sandbox/cohort/programme.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { clientId, leadsGroupId, siteAddress } from '#sandbox/tenant/wellKnown.ts';
import { createProgramme } from '#useCases/programme/createProgramme.ts';
import { invitePeople } from '#useCases/programme/invitePeople.ts';
import { jobSteps } from '#useCases/jobs/jobSteps.ts';
import { byId } from '#useCases/programme/openDesk.ts';
import { openJob } from '#useCases/jobs/openJobs.ts';
import { planJob } from '#useCases/jobs/planJob.ts';
import { type JobEnd, runJob } from '#useCases/jobs/runJob.ts';

/** A small tenant on which a job can be told again and again from the same beginning. */
export interface JobSite {
  readonly work: JobWork;
  readonly programme: Programme;
  readonly colleagues: ReadonlyMap<PersonId, Colleague>;
  readonly lead: PersonId;
  readonly otherLead: PersonId;
  /** The tenant as it was before the job. */
  readonly begin: () => Tenant;
}

/** So many people to invite, or pairs of invited people to publish. */
export async function jobSite(kind: 'invite' | 'publish' | 'adjust', steps = 2): Promise<JobSite> {
  const tenant = createTenant();
  const cast = castOf(tenant);
  keepOnly(tenant, cast);
  const [lead, otherLead, ...people] = cast;
  const services = servicesAt(tenant, lead);
  const programme = freshEyes(tenant.now());
  await services.site.provision();
  await createProgramme(services, programme);
  const some = people.slice(0, kind === 'invite' ? steps : 2 * steps);
  const work = { invite: invitations, publish: publication, adjust: adjustment }[kind](some);
  if (work.kind !== 'invite') {
    await invitePeople(services, programme, [...invitations(people).invitees]);
    await launchSeed(services, programme.id);
  }
  const colleagues = byId(await services.directory.everyone());
  return { work, programme, colleagues, lead, otherLead, begin: () => createTenant({ state: tenant.state }) };
}

type Cast = readonly [PersonId, PersonId, PersonId, PersonId, PersonId, PersonId];

/** Two leads, and four others. */
function castOf({ state: { directory } }: Tenant): Cast {
  const leads = directory.groups.get(leadsGroupId)?.memberIds ?? [];
  const others = [...directory.users.values()].filter(
    ({ id, accountEnabled, userType, hasMailbox }) =>
      accountEnabled && userType === 'Member' && hasMailbox && !leads.includes(id),
  );
  const [lead, otherLead, ada, bo, cleo, dora] = [...leads.slice(0, 2), ...others.slice(0, 4).map(({ id }) => id)].map(
    personId,
  );
  if (!lead || !otherLead || !ada || !bo || !cleo || !dora) {
    throw new Error('Cannot cast the test: the tenant has too few people');
  }
  return [lead, otherLead, ada, bo, cleo, dora];
}

/** A tenant is copied for every crash; fewer people are copied faster. */
function keepOnly({ state }: Tenant, cast: readonly string[]): void {
  for (const id of state.directory.users.keys()) {
    if (!cast.includes(id)) {
      state.directory.users.delete(id);
      state.mailboxes.byUser.delete(id);
    }
  }
}

const invitations = (people: readonly PersonId[]): Extract<JobWork, { kind: 'invite' }> => ({
  kind: 'invite',
  invitees: people.map((person, index) => ({ person, role: index % 2 === 0 ? 'mentor' : 'mentee' })),
});

const slot = {
  firstDate: localDate('2027-01-12'),
  startTime: localTime('10:00'),
  zone: 'Europe/London' as ZoneName,
  lengthMinutes: 45,
  everyWeeks: 2,
  sessionCount: 6,
};

const publication = ([ada, bo, cleo, dora]: readonly PersonId[]): JobWork => ({
  kind: 'publish',
  pairs: [
    [ada, bo],
    [cleo, dora],
  ].flatMap(([mentor, mentee]) =>
    mentor && mentee ? [{ mentor, mentee, suitability: 70, reasons: [], slot, freeSessions: 6 }] : [],
  ),
});

/** A word for each of them, and the end of their pair, which the directory would suggest. */
const adjustment = (people: readonly PersonId[]): JobWork => ({
  kind: 'adjust',
  steps: (['nudge', 'end'] as const).map((step) => ({
    pair: pairId('a-pair'),
    step,
    because: 'reportingLine',
    to: people,
  })),
});

/** What a person has in their own browser; every request takes a while. It is lost when one of these throws. */
export function servicesAt(
  tenant: Tenant,
  person: PersonId,
  beforeRequest: (method: string) => void = () => undefined,
  afterRequest: () => void = () => undefined,
): Services {
  return openServices({
    config: { graph: 'https://graph.microsoft.com', site: siteAddress, leadsGroupId, clientId },
    signIn: { token: tokensOf(tenant, person), signIn: async () => undefined },
    clock: { now: () => tenant.now() as Instant },
    fetch: async (url, init) => {
      beforeRequest(init?.method ?? 'GET');
      tenant.moveClock(500);
      const answer = await tenant.graph(new Request(url, init));
      afterRequest();
      return answer;
    },
    wait: async (milliseconds) => tenant.moveClock(milliseconds),
  });
}

/** Signing a token anew for every request would take most of the time. */
function tokensOf(tenant: Tenant, person: PersonId): Services['signIn']['token'] {
  const kept = new Map<string, Promise<string>>();
  return (scopes) => {
    const name = scopes.join(' ');
    const token = kept.get(name) ?? tenant.tokenFor(person, scopes);
    kept.set(name, token);
    return token;
  };
}

/**
 * The tenant as it was before each request of a calm run, and at its end. A page that dies sends no request more, so this
 * is what it leaves behind, whether it dies before a request took effect or after the one before.
 */
export async function everyCrash(site: JobSite): Promise<readonly Tenant[]> {
  const tenant = site.begin();
  const crashes: Tenant[] = [];
  const crash = () => void crashes.push(createTenant({ state: tenant.state, now: tenant.now() }));
  await visit(site, servicesAt(tenant, site.lead, crash));
  crash();
  return crashes;
}

/** What a lead does: goes on with what is unfinished, or begins. */
export async function visit(site: JobSite, services: Services): Promise<JobEnd> {
  const { programme, work, colleagues } = site;
  const key = jobKey(work.kind, programme.id);
  if ((await openJob(services, key)) === undefined) {
    await planJob(services, programme.id, work);
  }
  return await runJob(services, key, jobSteps(services, programme, colleagues));
}

/** Until another lead may take over. */
export const letLeaseRunOut = (tenant: Tenant): void => tenant.moveClock(leaseLength + 1);
