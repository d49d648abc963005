import { deskFolder } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Colleague } from '#domain/colleague.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { usualWishes } from '#domain/matching/matchWishes.ts';
import { matchPairs, type SharedSlot } from '#domain/matching/matchPairs.ts';
import { orgChart } from '#domain/orgChart.ts';
import type { Participant } from '#domain/participant.ts';
import type { Programme } from '#domain/programme.ts';
import type { Availability } from '#domain/scheduling/availability.ts';
import { bestSlot } from '#domain/scheduling/findSlots.ts';
import { planSearch, type SearchPlan } from '#domain/scheduling/searchPlan.ts';
import type { Instant, LocalDate, ZoneName } from '#domain/time/instant.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { byId, type Desk, openDesk, type PairStatus } from './openDesk.ts';
import { firstSearchDay, readAvailability } from './readAvailability.ts';

/** How far a proposal has come; `total` is unknown while the directory is read. */
export type ProposingStep =
  | { readonly kind: 'people'; readonly done: number }
  | { readonly kind: 'calendars'; readonly done: number; readonly total: number }
  | { readonly kind: 'matching' };

export interface ProposingProgress {
  readonly onStep?: (step: ProposingStep) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads the org chart and everybody's calendars, finds the best set of pairs, and keeps it as a draft that only leads
 * can read. Pairs that are published already keep their partners and are left out; after a no both are matched again,
 * but not with each other.
 */
export async function proposePairs(
  services: Pick<Services, 'directory' | 'calendars' | 'people' | 'desk' | 'clock'>,
  programme: Programme,
  { onStep, signal }: ProposingProgress = {},
): Promise<MatchDraft> {
  const stop = signal && { signal };
  const colleagues = await services.directory.everyone({
    ...stop,
    onProgress: (done) => onStep?.({ kind: 'people', done }),
  });
  const desk = await openDesk(services, programme);
  const participants = unpaired(desk, byId(colleagues));
  const now = services.clock.now();
  const startsOn = firstSearchDay(programme, now);
  const available = await readAvailability(services, programme, startsOn, mailboxesOf(participants), {
    ...stop,
    onProgress: (done, total) => onStep?.({ kind: 'calendars', done, total: total ?? done }),
  });
  signal?.throwIfAborted();
  onStep?.({ kind: 'matching' });
  const outcome = matchPairs(
    participants.filter(({ enrolment }) => enrolment.role === 'mentor'),
    participants.filter(({ enrolment }) => enrolment.role === 'mentee'),
    orgChart(colleagues),
    programme.rules,
    unlessDeclined(desk, slotFinder(programme, startsOn, now, available)),
  );
  const draft: MatchDraft = {
    programme: programme.id,
    madeAt: now,
    wishes: usualWishes(programme),
    unmetWishes: [],
    ...outcome,
  };
  await keepDraft(services, draft);
  return draft;
}

/** Everybody who has joined, is still in the directory, and has no partner yet. */
function unpaired({ enrolments, pairs }: Desk, colleagues: ReadonlyMap<PersonId, Colleague>): readonly Participant[] {
  const standing = pairs.filter((status) => !isDeclined(status));
  const isPaired = new Set(standing.flatMap(({ registered: { pair } }) => [pair.mentor.id, pair.mentee.id]));
  return enrolments.flatMap((enrolment) => {
    const colleague = colleagues.get(enrolment.person);
    return colleague && enrolment.state === 'enrolled' && !isPaired.has(enrolment.person)
      ? [{ colleague, enrolment }]
      : [];
  });
}

/** Two of whom one said no to the other are never asked about each other again. */
function unlessDeclined({ pairs }: Desk, slotOf: SlotOf): SlotOf {
  const keyOf = (mentor: PersonId, mentee: PersonId) => `${mentor} ${mentee}`;
  const declined = new Set(
    pairs.filter(isDeclined).map(({ registered: { pair } }) => keyOf(pair.mentor.id, pair.mentee.id)),
  );
  return (mentor, mentee) =>
    declined.has(keyOf(mentor, mentee)) ? { found: false, because: 'declinedBefore' } : slotOf(mentor, mentee);
}

const isDeclined = ({ reached }: PairStatus): boolean => [...reached.values()].flat().includes('declined');

type SlotOf = (mentor: PersonId, mentee: PersonId) => SharedSlot;

const mailboxesOf = (participants: readonly Participant[]) =>
  participants.flatMap(({ colleague: { id, mail } }) => (mail === undefined ? [] : [{ id, mail }]));

/** The best slot of two people over every session; plans are shared by all pairs of a zone. */
function slotFinder(
  { rhythm }: Programme,
  startsOn: LocalDate,
  notBefore: Instant,
  available: ReadonlyMap<PersonId, Availability>,
): SlotOf {
  const plans = new Map<ZoneName, SearchPlan>();
  const planFor = (anchorZone: ZoneName): SearchPlan => {
    const plan = plans.get(anchorZone) ?? planSearch({ startsOn, rhythm, anchorZone, notBefore });
    plans.set(anchorZone, plan);
    return plan;
  };
  return (mentor, mentee) => {
    const [one, other] = [available.get(mentor), available.get(mentee)];
    if (one?.kind !== 'readable' || other?.kind !== 'readable') {
      return { found: false, because: 'calendarUnreadable' };
    }
    const best = bestSlot(planFor(other.zone), one, other);
    return best
      ? { found: true, slot: best.slot, freeSessions: best.freeSessions }
      : { found: false, because: 'noSharedSlot' };
  };
}

/** The newest draft stands; two leads at once are told by a conflict, and the later one tries again. */
async function keepDraft({ desk }: Pick<Services, 'desk'>, draft: MatchDraft): Promise<void> {
  const entry = { kind: 'draft', key: draft.programme, draft } as const;
  try {
    await desk.write(deskFolder, entry);
  } catch (error) {
    if (!isProblem(error, 'conflict')) {
      throw error;
    }
    const entries = await desk.read(deskFolder);
    const standing = entries.find(({ value }) => value.kind === 'draft' && value.key === draft.programme);
    await desk.write(deskFolder, entry, standing?.version);
  }
}
