import type { PersonId } from '#domain/ids.ts';
import type { Invitee, Role } from '#domain/participant.ts';
import type { Programme } from '#domain/programme.ts';
import { openServices } from '#app/services.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { createProgramme } from '#useCases/programme/createProgramme.ts';
import { enrol } from '#useCases/programme/enrol.ts';
import { invitePeople } from '#useCases/programme/invitePeople.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { randomFrom } from '../organisations/random.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { clientId, leadsGroupId, siteAddress } from '../tenant/wellKnown.ts';
import { chooseCohort, type Cohort } from './chooseCohort.ts';
import { inventAnswers } from './inventAnswers.ts';
import { launchSeed } from './launchSeed.ts';
import { freshEyes } from './programme.ts';

const minute = 60_000;

/** How long ago the lead began to invite. */
const preparationMs = 3 * 24 * 60 * minute;

/** Fills the stand-in tenant with the programme of the sandbox: people have joined, nobody is paired yet. */
export const seedCohort = (tenant: Tenant): Promise<void> =>
  seedProgramme(tenant, { ...chooseCohort(tenant.state), programme: freshEyes(tenant.now()) });

/** A programme and its people. Whoever is undecided is invited and has not answered. */
export interface ProgrammeSeed extends Cohort {
  readonly programme: Programme;
  /** Pairs may be published, unless said otherwise. */
  readonly isLaunched?: boolean;
}

/**
 * Fills the stand-in tenant through the product's own use cases: set up and invited by the lead, enrolled by each person.
 * It happened some days ago: the tenant's clock goes back for it, and then to where it was.
 */
export async function seedProgramme(tenant: Tenant, seed: ProgrammeSeed): Promise<void> {
  const now = tenant.now();
  tenant.moveClock(-preparationMs);
  const services = servicesOf(tenant, seed.lead);
  await services.site.provision();
  await createProgramme(services, seed.programme);
  await (seed.isLaunched === false ? undefined : launchSeed(services, seed.programme.id));
  const invitees = [...as('mentor', seed.mentors), ...as('mentee', seed.mentees)];
  const [failure] = await invitePeople(services, seed.programme, invitees);
  if (failure) {
    throw new Error(`Cannot seed the programme: ${failure.subject.person} could not be invited`, {
      cause: failure.error,
    });
  }
  const isUndecided = new Set(seed.undecided);
  const joining = invitees.filter(({ person }) => !isUndecided.has(person));
  await Promise.all(joining.map(({ person, role }) => join(tenant, person, role)));
  tenant.moveClock(now - tenant.now());
}

/** What a person of the tenant has in their own browser. Waiting moves the tenant's clock. */
export const servicesOf = (tenant: Tenant, person: PersonId): Services =>
  openServices({
    config: { graph: 'https://graph.microsoft.com', site: siteAddress, leadsGroupId, clientId },
    signIn: { token: tokensOf(tenant, person), signIn: async () => undefined },
    clock: { now: () => tenant.now() as Instant },
    fetch: (url, init) => tenant.graph(new Request(url, init)),
    wait: async (milliseconds) => tenant.moveClock(milliseconds),
  });

/** Tokens are kept for a while, as a browser keeps them: signing each anew would take most of the time. */
function tokensOf(tenant: Tenant, person: PersonId): Services['signIn']['token'] {
  const kept = new Map<string, { readonly token: Promise<string>; readonly until: number }>();
  return (scopes, refusal) => {
    const name = scopes.join(' ');
    const standing = refusal ? undefined : kept.get(name);
    if (standing && standing.until > tenant.now()) {
      return standing.token;
    }
    const token = tenant.tokenFor(person, scopes);
    kept.set(name, { token, until: tenant.now() + 30 * minute });
    return token;
  };
}

const as = (role: Role, people: readonly PersonId[]): readonly Invitee[] => people.map((person) => ({ person, role }));

async function join(tenant: Tenant, person: PersonId, role: Role): Promise<void> {
  const services = servicesOf(tenant, person);
  const { memberships } = await openHome(services);
  const user = tenant.state.directory.users.get(person);
  const [membership] = memberships;
  if (!membership || !user) {
    throw new Error(`Cannot seed the programme: ${person} was not invited`);
  }
  const random = randomFrom(Number.parseInt(person.slice(0, 8), 16));
  await enrol(services, membership.enrolment, inventAnswers(user, role, random));
}

export const leadOf = (tenant: Tenant): PersonId => chooseCohort(tenant.state).lead;
