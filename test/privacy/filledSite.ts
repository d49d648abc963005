import { deskFolder } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Pair } from '#domain/pair.ts';
import type { Instant } from '#domain/time/instant.ts';
import { chooseCohort } from '#sandbox/cohort/chooseCohort.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { runMainJob } from '#test/sandbox/faults/mainJob.ts';
import { answerProposal } from '#useCases/answerProposal.ts';
import { checkSessions } from '#useCases/checkSessions.ts';
import { editVocabulary } from '#useCases/editVocabulary.ts';
import { byId } from '#useCases/openDesk.ts';
import { openHome } from '#useCases/openHome.ts';
import { publishPairs } from '#useCases/publishPairs.ts';
import { tellSessionCounts } from '#useCases/tellSessionCounts.ts';
import { writeNote } from '#useCases/writeNote.ts';
import { bystanders } from './bystanders.ts';

/** What only the two may ever read; nobody else has written these words. */
export const betweenUs = 'We spoke about the reorganisation.';
/** What only the mentor, or only the mentee, may ever read. */
export const toMyself = (person: PersonId): string => `To myself, ${person}: be patient.`;

export type Part =
  | 'mentor'
  | 'mentee'
  | 'mentee’s other mentor'
  | 'other participant'
  | 'lead'
  | 'second lead'
  | 'mentor’s manager'
  | 'mentee’s manager'
  | 'assistant'
  | 'site visitor'
  | 'outsider'
  | 'site administrator';

export interface FilledSite {
  readonly tenant: Tenant;
  readonly pair: Pair;
  readonly people: ReadonlyMap<Part, PersonId>;
  /** A colleague who plays no part: somebody to be let in. */
  readonly accomplice: PersonId;
}

/**
 * A site with everything that the product stores, written by its own use cases: the main job up to the first session,
 * and what it does not come to. The mentee of the pair has a second mentor.
 */
export async function filledSite(): Promise<FilledSite> {
  const tenant = createTenant({ throttling: 'off' });
  await runMainJob(tenant);
  const { lead, mentors } = chooseCohort(tenant.state);
  const [first, second] = await registeredPairs(tenant, lead);
  const otherMentor = mentors.find((person) => ![first.mentor.id, second.mentor.id].includes(person));
  if (otherMentor === undefined) {
    throw new Error('Cannot fill the site: every mentor has a partner');
  }
  await pairAgain(tenant, lead, first, otherMentor);
  for (const member of [first.mentor.id, first.mentee.id]) {
    await writeMore(tenant, member, first);
  }
  await editVocabulary(servicesOf(tenant, lead), (edits) => ({
    ...edits,
    merges: [...edits.merges, { phrase: 'prompting', topic: 'promptWriting' }],
  }));
  const counts = { planned: 6, held: 0, moved: 0, lost: 0 };
  const swept = { kind: 'sweptCounts' as const, key: first.id, counts, needsWord: false, at: tenant.now() as Instant };
  await servicesOf(tenant, lead).desk.write(deskFolder, swept);
  const { accomplice, ...others } = bystanders(tenant, lead, first);
  const people = new Map<Part, PersonId>([
    ['mentor', first.mentor.id],
    ['mentee', first.mentee.id],
    ['mentee’s other mentor', otherMentor],
    ['other participant', second.mentor.id],
    ['lead', lead],
    ...Object.entries(others).map(([part, person]) => [part as keyof typeof others, person] as const),
  ]);
  return { tenant, pair: first, people, accomplice };
}

async function registeredPairs(tenant: Tenant, lead: PersonId): Promise<readonly [Pair, Pair]> {
  const entries = await servicesOf(tenant, lead).desk.read(deskFolder);
  const [first, second] = entries.flatMap(({ value }) => (value.kind === 'pair' ? [value.pair] : []));
  if (!first || !second) {
    throw new Error('Cannot fill the site: the main job ends with fewer than two pairs');
  }
  return [first, second];
}

/** The mentee gets one more mentor, who accepts. */
async function pairAgain(tenant: Tenant, lead: PersonId, pair: Pair, mentor: PersonId): Promise<void> {
  const services = servicesOf(tenant, lead);
  const entries = await services.desk.read(deskFolder);
  const drafted = entries.flatMap(({ value }) => (value.kind === 'draft' ? value.draft.pairs : []));
  const suggested = drafted.find(({ mentee }) => mentee === pair.mentee.id);
  if (!suggested) {
    throw new Error('Cannot fill the site: the draft of the lead has no such pair');
  }
  const colleagues = byId(await services.directory.everyone());
  const again = { programme: pair.programme, pairs: [{ ...suggested, mentor }] };
  const [failure] = await publishPairs(services, again, colleagues);
  const [view] = (await openHome(servicesOf(tenant, mentor))).pairs;
  if (failure || !view) {
    throw new Error('Cannot fill the site: the second pair was not published', { cause: failure?.error });
  }
  await answerProposal(servicesOf(tenant, mentor), view, 'accepted');
}

/** A note of these two alone, a private note, and how the sessions stand. */
async function writeMore(tenant: Tenant, person: PersonId, { id }: Pair): Promise<void> {
  const services = servicesOf(tenant, person);
  const view = (await openHome(services)).pairs.find(({ proposal }) => proposal.pair.id === id);
  const note = view?.notes[0];
  if (!view || !note) {
    throw new Error(`Cannot fill the site: ${person} has no note in ${id}`);
  }
  const session: Instant = note.value.session;
  await writeNote(services, view, { session, text: betweenUs, replaces: note.version });
  await services.privateNotes.write(person, { kind: 'privateNote', key: 'first', session, text: toMyself(person) });
  await tellSessionCounts(services, view, await checkSessions(services, view));
}
