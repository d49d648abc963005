import { anAgreement } from '#test/builders/anAgreement.ts';
import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import type { PersonId } from '#domain/ids.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import type { Programme } from '#domain/programme.ts';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import { closeSession } from '#useCases/sessions/closeSession.ts';
import { findPairSlots } from '#useCases/series/findPairSlots.ts';
import { byId } from '#useCases/programme/openDesk.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { publishPairs } from '#test/fakes/publishPairs.ts';
import { setGoal } from '#useCases/pair/setGoal.ts';
import { signAgreement } from '#useCases/pair/signAgreement.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';

/** Two people who were proposed to each other. */
export interface PublishedPair {
  readonly mentor: PersonId;
  readonly mentee: PersonId;
}

/** The lead's draft of pairs, made in process through the product's own use case. */
export async function draftPairs(tenant: Tenant): Promise<MatchDraft> {
  const lead = servicesOf(tenant, leadOf(tenant));
  const { draft, match } = await proposePairs(lead, await onlyProgramme(tenant));
  match.close();
  return draft;
}

/** Publishes the first `count` pairs of a draft. */
export async function publishSome(tenant: Tenant, draft: MatchDraft, count: number): Promise<readonly PublishedPair[]> {
  const lead = servicesOf(tenant, leadOf(tenant));
  const pairs = draft.pairs.slice(0, count);
  const failures = await publishPairs(lead, { ...draft, pairs }, byId(await lead.directory.everyone()));
  if (failures.length > 0) {
    throw new Error(`Cannot publish ${failures.length} of ${count} pairs`, { cause: failures[0]?.error });
  }
  return pairs;
}

/** Both say yes. */
export async function acceptBoth(tenant: Tenant, { mentor, mentee }: PublishedPair): Promise<void> {
  for (const person of [mentor, mentee]) {
    await answerProposal(servicesOf(tenant, person), await viewOf(tenant, person), 'accepted');
  }
}

/** Both sign, each with a hope of their own. */
export async function signBoth(tenant: Tenant, { mentor, mentee }: PublishedPair): Promise<void> {
  await sign(tenant, mentee, 'I want to write my own prompts, and to see our forms as a new colleague sees them.');
  await sign(tenant, mentor, 'I want to get better at explaining, and to learn how decisions are made.');
}

export async function sign(tenant: Tenant, person: PersonId, hope: string): Promise<void> {
  await signAgreement(servicesOf(tenant, person), await viewOf(tenant, person), { hope, words: anAgreement() });
}

/** The mentor books the best slot, and both set a goal. */
export async function book(tenant: Tenant, { mentor, mentee }: PublishedPair): Promise<void> {
  const services = servicesOf(tenant, mentor);
  const view = await viewOf(tenant, mentor);
  const search = await findPairSlots(services, view);
  if (!search.found || !search.proposals[0]) {
    throw new Error('Cannot book: the pair has no slot in common');
  }
  await bookSeries(services, view, search.proposals[0], { subject: 'Fresh Eyes', agenda: ['Arrive', 'Learn'] });
  await setGoal(services, view, { key: 'explain', title: 'Explain one tool in five minutes' });
  await setGoal(servicesOf(tenant, mentee), await viewOf(tenant, mentee), {
    key: 'prompt',
    title: 'Write the prompts for my weekly briefing myself',
  });
}

/** The first session is over: the clock stands an hour after it, both have looked back, and the note is kept. */
export async function holdFirstSession(tenant: Tenant, pair: PublishedPair): Promise<void> {
  const { mentor, mentee } = pair;
  const { sessions } = await openSessions(servicesOf(tenant, mentor), await viewOf(tenant, mentor));
  const [first] = sessions.toSorted((a, b) => a.span.start - b.span.start);
  if (!first) {
    throw new Error('Cannot hold a session: the calendar has none');
  }
  const session = first.span.start;
  tenant.moveClock(first.span.end + hour - tenant.now());
  await writeNote(servicesOf(tenant, mentor), await viewOf(tenant, mentor), {
    session,
    text: 'We rewrote last week’s briefing together. Next time: the prompt that finds what is missing.',
    replaces: undefined,
  });
  await closeSession(servicesOf(tenant, mentor), await viewOf(tenant, mentor), {
    session,
    taught: 'How to give an assistant the context it lacks',
    learned: 'Why the board reads the last page first',
  });
  await closeSession(servicesOf(tenant, mentee), await viewOf(tenant, mentee), {
    session,
    taught: 'How a submission travels to the minister',
    learned: 'To ask for three drafts and to argue with each',
  });
}

const hour = 3_600_000;

/** A person's one pair, as they see it now. */
export async function viewOf(tenant: Tenant, person: PersonId): Promise<PairView> {
  const { pairs } = await openHome(servicesOf(tenant, person));
  if (!pairs[0]) {
    throw new Error(`Cannot find a pair of ${person}`);
  }
  return pairs[0];
}

async function onlyProgramme(tenant: Tenant): Promise<Programme> {
  const [programme] = await servicesOf(tenant, leadOf(tenant)).programmes.all();
  if (!programme) {
    throw new Error('Cannot find a programme on the site');
  }
  return programme.value;
}
