import { deskFolder } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Pair } from '#domain/pair.ts';
import { pledgeId } from '#domain/pledge.ts';
import type { Instant } from '#domain/time/instant.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { takeLeadStep } from '#useCases/adjusting/takeLeadStep.ts';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { chooseGrowthGoals } from '#useCases/growth/growthGoals.ts';
import { changeNoticeChoice } from '#useCases/notices/noticeChoice.ts';
import { checkSessions } from '#useCases/sessions/checkSessions.ts';
import { editVocabulary } from '#useCases/matching/editVocabulary.ts';
import { byId } from '#useCases/programme/openDesk.ts';
import { jobSteps } from '#useCases/jobs/jobSteps.ts';
import { aResource } from '#test/builders/aResource.ts';
import { fakeDrafts } from '#test/fakes/fakeDrafts.ts';
import { makePledge } from '#useCases/pledges/makePledge.ts';
import { givePulse } from '#useCases/sessions/givePulse.ts';
import { keepGrowth } from '#useCases/sessions/keepGrowth.ts';
import { makePromise } from '#useCases/sessions/makePromise.ts';
import { goOn } from '#useCases/pair/goOn.ts';
import { noteFilled } from '#useCases/series/noteFilled.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { launchSeed } from '#sandbox/cohort/launchSeed.ts';
import { planJob } from '#useCases/jobs/planJob.ts';
import { runJob } from '#useCases/jobs/runJob.ts';
import { fingerprint } from '#useCases/recognition/fingerprint.ts';
import { recommendLink } from '#useCases/training/recommendLink.ts';
import { recordModule } from '#useCases/training/recordModule.ts';
import { tellSessionCounts } from '#useCases/sessions/tellSessionCounts.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';

/** What only the two may ever read; nobody else has written these words. */
export const betweenUs = 'We spoke about the reorganisation.';
/** What only the mentor, or only the mentee, may ever read. */
export const toMyself = (person: string): string => `To myself, ${person}: be patient.`;

/** The mentee gets one more mentor, published by the lead as a job; the mentor accepts. */
export async function pairAgain(tenant: Tenant, lead: PersonId, pair: Pair, mentor: PersonId): Promise<void> {
  const services = servicesOf(tenant, lead);
  const entries = await services.desk.read(deskFolder);
  const drafted = entries.flatMap(({ value }) => (value.kind === 'draft' ? value.draft.pairs : []));
  const pairs = drafted.filter(({ mentee }) => mentee === pair.mentee.id).map((each) => ({ ...each, mentor }));
  const programme = (await services.programmes.all()).find(({ value }) => value.id === pair.programme)?.value;
  const planned = await planJob(services, pair.programme, { kind: 'publish', pairs });
  if (planned.kind !== 'planned' || !programme) {
    throw new Error('Cannot fill the site: the lead cannot publish');
  }
  const colleagues = byId(await services.directory.everyone());
  await runJob(services, planned.key, jobSteps(services, programme, colleagues));
  const [view] = (await openHome(servicesOf(tenant, mentor))).pairs;
  if (!view) {
    throw new Error('Cannot fill the site: the second pair was not published');
  }
  await answerProposal(servicesOf(tenant, mentor), view, 'accepted');
}

/** A note of these two alone, a promise, a pulse, a private note, how the sessions stand, and a module of training. */
export async function writeMore(tenant: Tenant, person: PersonId, { id }: Pair): Promise<void> {
  const services = servicesOf(tenant, person);
  const view = (await openHome(services)).pairs.find(({ proposal }) => proposal.pair.id === id);
  const note = view?.notes[0];
  if (!view || !note) {
    throw new Error(`Cannot fill the site: ${person} has no note in ${id}`);
  }
  const { session } = note.value;
  await writeNote(services, view, { session, text: betweenUs, replaces: note.version });
  await makePromise(services, view, { key: person, session, of: person, what: betweenUs });
  await givePulse(services, view, session, { worth: 'yes' });
  const pledge = `pledge-${person}`;
  const [seal, at] = [await fingerprint(pledgeId(id, pledge), betweenUs), services.clock.now()];
  await makePledge(services, view, { key: pledge, text: betweenUs, learning: 'first' });
  await services.pairs.write(id, { kind: 'pledgeAssent', key: pledge, by: person, fingerprint: seal, at });
  const words = { agreed: 'mentee', fingerprint: seal } as const;
  await services.people.write(person, { kind: 'publicPledge', key: pledgeId(id, pledge), pair: id, words, at });
  // From before they were proposed to each other, as of somebody who came back: the pair goes on.
  const before = { kind: 'departure', key: person, by: person, at: 0 as Instant } as const;
  await services.pairs.write(id, before);
  await services.pairs.write(id, { ...before, kind: 'ending' });
  const { slot } = view.proposal;
  await noteFilled(services, view, { slot, collisions: [] }, 'Turnabout: the two of us');
  await services.privateNotes.write(person, { kind: 'privateNote', key: 'first', session, text: toMyself(person) });
  await keepGrowth(services, view, session, { levels: { listening: '3' }, line: toMyself(person) });
  await goOn(services, view);
  await chooseGrowthGoals(services, person, ['listening']);
  await changeNoticeChoice(services, person, { tells: false });
  await tellSessionCounts(services, view, await checkSessions(services, view));
  const onDevice = { ...services, drafts: fakeDrafts() };
  await recordModule(onDevice, person, { module: 'boundaries', state: 'done', at: services.clock.now() });
}

/** A topic that the lead added, a link that they recommend, and a kind word for each of these two. */
export async function writeOnDesk(tenant: Tenant, lead: PersonId, { id, mentor, mentee }: Pair): Promise<void> {
  const services = servicesOf(tenant, lead);
  await takeLeadStep(services, { pair: id, step: 'nudge', because: 'quiet', to: [mentor.id, mentee.id] });
  await editVocabulary(services, (edits) => ({
    ...edits,
    merges: [...edits.merges, { phrase: 'prompting', topic: 'promptWriting' }],
  }));
  await recommendLink(services, aResource());
  for (const { value } of await services.programmes.all()) {
    await launchSeed(services, value.id);
  }
}
