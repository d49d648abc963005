import { anAgreement } from '#test/builders/anAgreement.ts';
import { freshEyes } from '#sandbox/cohort/programme.ts';
import { chooseCohort } from '#sandbox/cohort/chooseCohort.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Programme } from '#domain/programme.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import { closeSession } from '#useCases/sessions/closeSession.ts';
import { createProgramme } from '#useCases/programme/createProgramme.ts';
import { enrol } from '#useCases/programme/enrol.ts';
import { findPairSlots } from '#useCases/series/findPairSlots.ts';
import { invitePeople, type Failure } from '#useCases/programme/invitePeople.ts';
import { byId } from '#useCases/programme/openDesk.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { publishPairs } from '#test/fakes/publishPairs.ts';
import { setGoal } from '#useCases/pair/setGoal.ts';
import { signAgreement } from '#useCases/pair/signAgreement.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';

/** Who takes part: enough for a choice, few enough for a quick test. */
const cast = (tenant: Tenant) => {
  const { lead, mentors, mentees } = chooseCohort(tenant.state);
  return { lead, mentors: mentors.slice(0, 4), mentees: mentees.slice(0, 3) };
};

/** The main job through the product's own use cases: from an empty site to notes in the first session of every pair. */
export async function runMainJob(tenant: Tenant): Promise<void> {
  const { lead, mentees, mentors } = cast(tenant);
  const programme = freshEyes(tenant.now());
  await foundProgramme(servicesOf(tenant, lead), programme, mentors, mentees);
  for (const person of [...mentors, ...mentees]) {
    await join(servicesOf(tenant, person));
  }
  const paired = await pairPeople(servicesOf(tenant, lead), programme);
  for (const person of paired) {
    await stepOf(tenant, person, (services, view) => answerProposal(services, view, 'accepted'));
  }
  for (const person of paired) {
    await stepOf(tenant, person, (services, view) =>
      signAgreement(services, view, { hope: 'To learn something new', words: anAgreement() }),
    );
  }
  for (const person of paired) {
    await book(tenant, person);
  }
  for (const person of paired) {
    await meet(tenant, person);
  }
}

async function foundProgramme(
  services: Services,
  programme: Programme,
  mentors: readonly PersonId[],
  mentees: readonly PersonId[],
): Promise<void> {
  await tryAgain(() => services.site.provision());
  await tryAgain(() => createProgramme(services, programme));
  const invitees = [
    ...mentors.map((person) => ({ person, role: 'mentor' }) as const),
    ...mentees.map((person) => ({ person, role: 'mentee' }) as const),
  ];
  await tryAgain(async () => withoutFailure(await invitePeople(services, programme, invitees)));
}

const join = (services: Services): Promise<void> =>
  tryAgain(async () => {
    const { memberships } = await openHome(services);
    const [membership] = memberships;
    if (!membership) {
      throw new Error('Nobody invited this person');
    }
    const answers = { teaches: ['promptWriting'], wantsToLearn: ['promptWriting'], languages: ['en'], capacity: 1 };
    await enrol(services, membership.enrolment, { ...answers, style: membership.enrolment.value.style });
  });

async function pairPeople(services: Services, programme: Programme): Promise<readonly PersonId[]> {
  const { draft } = await tryAgain(() => proposePairs(services, programme));
  const colleagues = await tryAgain(() => services.directory.everyone());
  await tryAgain(async () => withoutFailure(await publishPairs(services, draft, byId(colleagues))));
  return draft.pairs.flatMap(({ mentor, mentee }) => [mentor, mentee]);
}

const book = (tenant: Tenant, person: PersonId): Promise<void> =>
  stepOf(tenant, person, async (services, view) => {
    if (view.myRole !== view.programme.booker) {
      return;
    }
    const search = await findPairSlots(services, view);
    if (!search.found) {
      throw new Error(`No slot for ${view.proposal.pair.id}: ${search.because}`);
    }
    const [best] = search.proposals;
    if (!best) {
      throw new Error('found without a slot');
    }
    await bookSeries(services, view, best, { subject: 'Fresh Eyes', agenda: ['Hello'] });
  });

const meet = (tenant: Tenant, person: PersonId): Promise<void> =>
  stepOf(tenant, person, async (services, view) => {
    const { next } = await openSessions(services, view);
    if (!next) {
      throw new Error(`No session for ${view.proposal.pair.id}`);
    }
    const session = next.span.start;
    const text = 'We looked at prompts.';
    if (view.notes.length === 0) {
      await writeNote(services, view, { session, text, replaces: undefined });
    }
    await setGoal(services, view, { key: `goal-${person}`, title: 'Write prompts' });
    await closeSession(services, view, { session, taught: 'Prompts', learned: 'Patience' });
  });

/** One thing that a person does with their pair; tried again, it begins with a fresh look. */
const stepOf = (
  tenant: Tenant,
  person: PersonId,
  act: (services: Services, view: PairView) => Promise<unknown>,
): Promise<void> =>
  tryAgain(async () => {
    const services = servicesOf(tenant, person);
    const [view] = (await openHome(services)).pairs;
    if (!view) {
      throw new Error(`${person} has no pair`);
    }
    await act(services, view);
  });

function withoutFailure(failures: readonly Failure<unknown>[]): void {
  for (const { error } of failures) {
    throw error;
  }
}

const tries = 4;

/** As a person does who is told that Microsoft 365 is too busy or cannot be reached; anything else is a defect. */
async function tryAgain<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      const isPassing = error instanceof OutsideProblem && (error.kind === 'busy' || error.kind === 'offline');
      if (!isPassing || attempt === tries) {
        throw error;
      }
    }
  }
}
