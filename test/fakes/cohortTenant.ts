import type { Colleague } from '#domain/colleague.ts';
import { personId } from '#domain/ids.ts';
import type { Role } from '#domain/participant.ts';
import type { Programme } from '#domain/programme.ts';
import { enrol } from '#useCases/programme/enrol.ts';
import { launchSeed } from '#sandbox/cohort/launchSeed.ts';
import { invitePeople } from '#useCases/programme/invitePeople.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { fakeTenant, type FakeTenantOptions } from './fakeTenant.ts';

/** Somebody in the organisation; with a `role` they are invited, and join unless they are slow to answer. */
export interface Member extends Partial<Omit<Colleague, 'id' | 'managerId'>> {
  readonly id: string;
  readonly manager?: string;
  readonly role?: Role | undefined;
  readonly isSlow?: boolean;
}

/**
 * Grace is above all. Omar (Finance) and Nina (Operations) report to her, Piotr to Nina, Ada (Digital) to Piotr: so Ada
 * may mentor Omar, but not Nina, in whose line she is. Lena leads the programme.
 */
export const smallOrganisation: readonly Member[] = [
  { id: 'grace', department: 'Board' },
  { id: 'lena', manager: 'grace', department: 'People' },
  { id: 'omar', manager: 'grace', department: 'Finance', role: 'mentee' },
  { id: 'nina', manager: 'grace', department: 'Operations' },
  { id: 'piotr', manager: 'nina', department: 'Digital' },
  { id: 'ada', manager: 'piotr', department: 'Digital', role: 'mentor' },
];

/** The small organisation, with what is said here instead or besides. */
export const organisationWith = (...said: readonly Member[]): readonly Member[] => [
  ...smallOrganisation.map((member) => ({ ...member, ...said.find(({ id }) => id === member.id) })),
  ...said.filter(({ id }) => smallOrganisation.every((member) => member.id !== id)),
];

export interface CohortOptions extends Pick<FakeTenantOptions, 'busy'> {
  readonly programme?: Programme;
  /** Pairs may be published, unless said otherwise. */
  readonly isLaunched?: boolean;
}

/** A tenant in which Lena has set up the site and a programme, and invited everybody who has a role. */
export async function cohortTenant(members: readonly Member[] = smallOrganisation, options: CohortOptions = {}) {
  const { programme = aProgramme(), isLaunched = true, ...rest } = options;
  const people = members.map(({ role: _role, isSlow: _isSlow, ...colleague }) => aColleague(colleague));
  const leads = [personId('lena')];
  const tenant = await fakeTenant({ people, leads, programmes: [programme], ...rest });
  const lead = tenant.servicesFor(personId('lena'));
  await lead.site.provision();
  await (isLaunched ? launchSeed(lead, programme.id) : undefined);
  for (const { id, role, isSlow } of members) {
    if (role) {
      await invitePeople(lead, programme, [{ person: personId(id), role }]);
      await (isSlow === true ? undefined : join(tenant.servicesFor(personId(id))));
    }
  }
  return {
    lead,
    programme,
    calendars: tenant.calendars,
    servicesFor: (id: string) => tenant.servicesFor(personId(id)),
    people: new Map(people.map((colleague) => [colleague.id, colleague])),
  };
}

async function join(services: Parameters<typeof openHome>[0]): Promise<void> {
  const { memberships } = await openHome(services);
  for (const { enrolment } of memberships) {
    const topics = ['aiTools'];
    const isMentor = enrolment.value.role === 'mentor';
    await enrol(services, enrolment, {
      teaches: isMentor ? topics : [],
      wantsToLearn: isMentor ? [] : topics,
      style: undefined,
      languages: ['en'],
      capacity: 1,
    });
  }
}
