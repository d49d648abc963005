import { deskFolder } from '#domain/entries.ts';
import { type PersonId, personId, programmeId } from '#domain/ids.ts';
import { noEdits } from '#domain/matching/topics/topicReader.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import type { Programme } from '#domain/programme.ts';
import type { Colleague } from '#domain/colleague.ts';
import { orgChart } from '#domain/orgChart.ts';
import type { Services } from '#ports/services.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { localDate } from '#domain/time/instant.ts';
import { pauseSomebody } from '#useCases/adjusting/pauseSomebody.ts';
import { takeLeadStep } from '#useCases/adjusting/takeLeadStep.ts';
import { leaveJob } from '#useCases/jobs/leaveJob.ts';
import { type JobView, openJobs } from '#useCases/jobs/openJobs.ts';
import { planJob } from '#useCases/jobs/planJob.ts';
import { runJob } from '#useCases/jobs/runJob.ts';
import { editVocabulary } from '#useCases/matching/editVocabulary.ts';
import { draftIn, keepDraft } from '#useCases/matching/keepDraft.ts';
import { publishPair } from '#useCases/matching/publishPair.ts';
import { createProgramme } from '#useCases/programme/createProgramme.ts';
import { decideRetention } from '#useCases/programme/decideRetention.ts';
import { editProgramme } from '#useCases/programme/editProgramme.ts';
import { invitePerson } from '#useCases/programme/invitePeople.ts';
import { nameContact } from '#useCases/programme/nameContact.ts';
import { byId, type Desk, openDesk } from '#useCases/programme/openDesk.ts';
import { declareReadiness } from '#useCases/readiness/declareReadiness.ts';
import { launchProgramme } from '#useCases/readiness/launchProgramme.ts';
import { deskRows } from '#useCases/tidying/deskRows.ts';
import { recommendLink } from '#useCases/training/recommendLink.ts';
import { aRecognition } from '#test/builders/aRecognition.ts';
import { aResource } from '#test/builders/aResource.ts';
import type { FilledSite } from './filledSite.ts';

/** What a lead knows, handed to whoever tries to do the same. */
interface Known {
  readonly programme: Programme;
  /** Of the programme as it is stored. */
  readonly version: string;
  readonly job: JobView;
  readonly draft: MatchDraft;
  readonly desk: Desk;
  readonly colleagues: ReadonlyMap<PersonId, Colleague>;
}

type Act = (services: Services, known: Known, filled: FilledSite, me: PersonId) => Promise<unknown>;

/** What the lead's page reads and writes, by its name in docs/security.md. Setting up the site has tests of its own. */
export const leadActions: Readonly<Record<string, Act>> = {
  'open the desk': (services, { programme }) => openDesk(services, programme),
  'look at long work': (services, { programme }) => openJobs(services, programme.id),
  'found a programme': (services, { programme }) =>
    createProgramme(services, { ...programme, id: programmeId('another'), name: 'Another' }),
  'change a programme': (services, { programme }) => decideRetention(services, programme.id, 3),
  'save changed settings': async (services, { programme, version }) =>
    await editProgramme(services, { ...programme, target: 40 }, version),
  'name whom people can turn to': (services, { programme }) =>
    nameContact(services, programme.id, { person: personId('ada'), name: 'Ada', mail: 'ada@contoso.example' }),
  'say what is ready': (services, { programme }) => declareReadiness(services, programme.id, 'strategy', 'notYet'),
  'launch a programme': (services, { programme, colleagues }) =>
    launchProgramme(
      services,
      programme,
      { byId: colleagues, chart: orgChart([...colleagues.values()]) },
      'We begin with a few.',
    ),
  'invite somebody': (services, { programme }, { accomplice }) =>
    invitePerson(services, programme, { person: accomplice, role: 'mentor' }),
  'keep a draft': (services, { draft }) => keepDraft(services, { ...draft, pairs: [] }),
  'publish a pair': async (services, { draft, programme, colleagues }, { pair }, me) => {
    const [first] = draft.pairs;
    return (
      first &&
      (await publishPair(
        services,
        { ...first, mentor: pair.mentee.id, mentee: pair.mentor.id },
        {
          programme: programme.id,
          colleagues,
          me,
        },
      ))
    );
  },
  'begin long work': (services, { programme }) => planJob(services, programme.id, { kind: 'invite', invitees: [] }),
  'go on with long work': (services, { job }) => runJob(services, job.key, () => []),
  'leave long work undone': (services, { job }) => leaveJob(services, job),
  'help a pair along': (services, _known, { pair }) =>
    takeLeadStep(services, { pair: pair.id, step: 'offerAnew', because: 'quiet', to: [pair.mentor.id] }),
  'pause somebody': async (services, { desk }, { pair }) =>
    await pauseSomebody(services, desk, pair.mentor.id, localDate('2027-12-01')),
  'change the list of topics': (services) => editVocabulary(services, () => noEdits),
  'recommend a link': (services) => recommendLink(services, aResource({ id: 'another' })),
  'put thanks on the wall': (services) => services.recognitions.add(aRecognition({ id: 'another' })),
  'take thanks off the wall': async (services) => {
    const [standing] = await services.recognitions.all();
    return standing && (await services.recognitions.remove(standing.id));
  },
  'tidy up after somebody': async (services, _known, { pair }) => {
    await services.people.remove(pair.mentee.id);
    await deskRows(services).forget(pair.mentee.id);
  },
};

/** What the lead has before them when they begin. */
export async function knownToLead({ tenant, pair }: FilledSite, lead: PersonId): Promise<Known> {
  const services = servicesOf(tenant, lead);
  const stored = await services.desk.read(deskFolder);
  const found = (await services.programmes.all()).find(({ value }) => value.id === pair.programme);
  const draft = found && draftIn(stored, found.value.id);
  const [job] = found ? (await openJobs(services, found.value.id)).jobs : [];
  if (!found || !draft || !job) {
    throw new Error('Cannot fill the site: the lead has no programme, no draft, or no long work');
  }
  const colleagues = byId(await services.directory.everyone());
  const { value: programme, version } = found;
  return { programme, version, job, draft, colleagues, desk: await openDesk(services, programme) };
}
