import { deskFolder } from '#domain/entries.ts';
import { type PersonId, programmeId } from '#domain/ids.ts';
import { noEdits } from '#domain/matching/topics/topicReader.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import type { Programme } from '#domain/programme.ts';
import type { Colleague } from '#domain/colleague.ts';
import type { Services } from '#ports/services.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { localDate } from '#domain/time/instant.ts';
import { pauseSomebody } from '#useCases/adjusting/pauseSomebody.ts';
import { takeLeadStep } from '#useCases/adjusting/takeLeadStep.ts';
import { openJobs } from '#useCases/jobs/openJobs.ts';
import { planJob } from '#useCases/jobs/planJob.ts';
import { editVocabulary } from '#useCases/matching/editVocabulary.ts';
import { draftIn, keepDraft } from '#useCases/matching/keepDraft.ts';
import { publishPair } from '#useCases/matching/publishPair.ts';
import { createProgramme } from '#useCases/programme/createProgramme.ts';
import { decideRetention } from '#useCases/programme/decideRetention.ts';
import { invitePerson } from '#useCases/programme/invitePeople.ts';
import { byId, type Desk, openDesk } from '#useCases/programme/openDesk.ts';
import { declareReadiness } from '#useCases/readiness/declareReadiness.ts';
import { deskRows } from '#useCases/tidying/deskRows.ts';
import { recommendLink } from '#useCases/training/recommendLink.ts';
import { aRecognition } from '#test/builders/aRecognition.ts';
import { aResource } from '#test/builders/aResource.ts';
import type { FilledSite } from './filledSite.ts';

/** What a lead knows, handed to whoever tries to do the same. */
interface Known {
  readonly programme: Programme;
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
  'say what is ready': (services, { programme }) => declareReadiness(services, programme.id, 'strategy', 'notYet'),
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
  const programme = (await services.programmes.all()).find(({ value }) => value.id === pair.programme)?.value;
  const draft = programme && draftIn(stored, programme.id);
  if (!programme || !draft) {
    throw new Error('Cannot fill the site: the lead has no programme, or no draft');
  }
  const colleagues = byId(await services.directory.everyone());
  return { programme, draft, colleagues, desk: await openDesk(services, programme) };
}
