import type { LeadStep } from '#domain/adjusting/leadStep.ts';
import type { Colleague } from '#domain/colleague.ts';
import type { PersonEntry } from '#domain/entries.ts';
import type { Proposal } from '#domain/pair.ts';
import { asItCounts, type Enrolment } from '#domain/participant.ts';
import type { Programme } from '#domain/programme.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Folders, Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { openPair, type PairRequest, type PairView } from '../pair/openPair.ts';
import { repairMilestones } from '../pair/repairMilestones.ts';

/** Everything that a mentor or mentee finds on their first page. */
export interface Home {
  readonly me: Colleague;
  readonly memberships: readonly Membership[];
  readonly pairs: readonly PairView[];
  /** Pairs whose folder SharePoint does not open to this person: somebody removed it, or the person from it. */
  readonly closedPairs: readonly Proposal[];
  /** What leads told this person of their pairs. */
  readonly leadSteps: readonly LeadStep[];
}

/** A programme that the person is invited to or takes part in. */
export interface Membership {
  /** As the directory has them. */
  readonly me: Colleague;
  readonly programme: Programme;
  readonly enrolment: Stored<Enrolment>;
}

/** Reads what concerns the signed-in person. Without a folder of their own they are simply not invited yet. */
export async function openHome(
  services: Pick<Services, 'directory' | 'programmes' | 'people' | 'pairs' | 'clock'>,
): Promise<Home> {
  const [me, programmes] = await Promise.all([services.directory.me(), services.programmes.all()]);
  const entries = await entriesOf(services.people, me.id);
  const find = (id: string) => programmes.find(({ value }) => value.id === id)?.value;
  const proposals = proposalsIn(entries).flatMap((proposal) => {
    const programme = find(proposal.pair.programme);
    return programme ? [{ me: me.id, proposal, programme }] : [];
  });
  const opened = await Promise.all(proposals.map((request) => openIfAllowed(services, request)));
  const leadSteps = entries.flatMap(({ value }) => (value.kind === 'leadStep' ? [value] : []));
  const pairs = await asDecided(
    services,
    opened.filter((pair) => pair !== 'closed'),
    leadSteps,
  );
  await Promise.all([repairMilestones(services, entries, pairs), settleShown(services, entries, pairs)]);
  return {
    me,
    memberships: membershipsIn(me, entries, find, services.clock.now()),
    pairs,
    leadSteps,
    closedPairs: proposals.filter((_, index) => opened[index] === 'closed').map(({ proposal }) => proposal),
  };
}

/** Few pairs are ended by a lead, and the others need not wait for the code that carries it out. */
async function asDecided(
  services: Pick<Services, 'pairs' | 'people' | 'clock'>,
  pairs: readonly PairView[],
  steps: readonly LeadStep[],
): Promise<readonly PairView[]> {
  if (!steps.some(({ step }) => step === 'end')) {
    return pairs;
  }
  const { endAsDecided } = await import('../adjusting/endAsDecided.ts');
  return await Promise.all(pairs.map((view) => endAsDecided(services, view, steps)));
}

/** Most people show nothing, and need not wait for the code that settles what others may read. */
async function settleShown(
  services: Pick<Services, 'people' | 'clock'>,
  entries: readonly Stored<PersonEntry>[],
  pairs: readonly PairView[],
): Promise<void> {
  const has = (kind: PersonEntry['kind']) => entries.some(({ value }) => value.kind === kind);
  if (has('thanksConsent') || pairs.some(({ thanks }) => thanks.length > 0)) {
    const { settleConsents } = await import('../recognition/settleConsents.ts');
    await settleConsents(services, entries, pairs);
  }
  if (has('publicPledge')) {
    const { settlePledges } = await import('../pledges/settlePledges.ts');
    await settlePledges(services, entries, pairs);
  }
}

async function openIfAllowed(
  services: Pick<Services, 'pairs' | 'clock'>,
  request: PairRequest,
): Promise<PairView | 'closed'> {
  try {
    return await openPair(services, request);
  } catch (error) {
    if (isProblem(error, 'missing') || isProblem(error, 'denied')) {
      return 'closed';
    }
    throw error;
  }
}

async function entriesOf(people: Folders<PersonEntry>, me: string): Promise<readonly Stored<PersonEntry>[]> {
  try {
    return await people.read(me);
  } catch (error) {
    if (isProblem(error, 'missing')) {
      return [];
    }
    throw error;
  }
}

const proposalsIn = (entries: readonly Stored<PersonEntry>[]): readonly Proposal[] =>
  entries.flatMap(({ value }) => (value.kind === 'proposal' ? [value.proposal] : []));

const membershipsIn = (
  me: Colleague,
  entries: readonly Stored<PersonEntry>[],
  find: (id: string) => Programme | undefined,
  now: Instant,
): readonly Membership[] =>
  entries.flatMap(({ value, version }) => {
    const programme = value.kind === 'enrolment' ? find(value.enrolment.programme) : undefined;
    return value.kind === 'enrolment' && programme
      ? [{ me, programme, enrolment: { value: asItCounts(value.enrolment, now), version } }]
      : [];
  });
