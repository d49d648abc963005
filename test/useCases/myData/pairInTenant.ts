import { anAgreement } from '#test/builders/anAgreement.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Services } from '#ports/services.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { planDeletion } from '#useCases/myData/planDeletion.ts';
import { type DeletionEnd, runDeletion } from '#useCases/myData/runDeletion.ts';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { signAgreement } from '#useCases/pair/signAgreement.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { enrol } from '#useCases/programme/enrol.ts';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import { fakeDrafts } from '#test/fakes/fakeDrafts.ts';
import { fakeKeptCalendars } from '#test/fakes/fakeKeptCalendars.ts';
import { jobSite, servicesAt, visit } from '#test/sandbox/faults/longJob.ts';
import { pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { writeWords } from './writeWords.ts';

/** What a person has, with a device that keeps nothing. */
export const visitor = (tenant: Tenant, person: PersonId, beforeRequest?: () => void): Services => ({
  ...servicesAt(tenant, person, beforeRequest),
  drafts: fakeDrafts(),
  keptCalendars: fakeKeptCalendars(),
});

export interface PairInTenant {
  /** Who booked the sessions. */
  readonly mentor: PersonId;
  readonly mentee: PersonId;
  readonly begin: () => Tenant;
}

/** A small tenant in which a pair has booked its sessions and both have written wherever they can. */
export async function pairInTenant(): Promise<PairInTenant> {
  const site = await jobSite('publish', 1);
  const tenant = site.begin();
  const [suggested] = site.work.kind === 'publish' ? site.work.pairs : [];
  if (!suggested) {
    throw new Error('Expected a pair to publish');
  }
  const { mentor, mentee, slot } = suggested;
  const both = [visitor(tenant, mentor), visitor(tenant, mentee)] as const;
  for (const services of both) {
    await join(services);
  }
  await visit(site, servicesAt(tenant, site.lead));
  for (const services of both) {
    await answerProposal(services, await pairOf(services), 'accepted');
  }
  for (const services of both) {
    await signAgreement(services, await pairOf(services), { hope: 'To learn a lot', words: anAgreement() });
  }
  const [booker] = both;
  await bookSeries(booker, await pairOf(booker), { slot, collisions: [] }, { subject: 'Fresh Eyes', agenda: [] });
  await writeWords(booker, 'Mentor');
  await writeWords(both[1], 'Mentee');
  const begin = () => createTenant({ state: tenant.state, now: tenant.now() });
  return { mentor, mentee, begin };
}

async function join(services: Services): Promise<void> {
  for (const { enrolment } of (await openHome(services)).memberships) {
    const answers = { teaches: ['aiTools'], wantsToLearn: ['aiTools'], languages: ['en'], capacity: 1 };
    await enrol(services, enrolment, { ...answers, style: 'plans' });
  }
}

/** Looks first, as a person does, and then deletes what was seen. */
export async function deleteMe(services: Services, forBoth: readonly string[] = []): Promise<DeletionEnd> {
  return await runDeletion(services, await planDeletion(services), { forBoth: new Set(forBoth) });
}
