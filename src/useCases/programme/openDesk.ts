import type { Colleague } from '#domain/colleague.ts';
import type { EndReason } from '#domain/ending.ts';
import { type DeskEntry, deskFolder, type Milestone, type PersonEntry, type ToldCounts } from '#domain/entries.ts';
import type { LeadStep } from '#domain/adjusting/leadStep.ts';
import type { PersonId, ProgrammeId } from '#domain/ids.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { noEdits, type VocabularyEdits } from '#domain/matching/topics/topicReader.ts';
import { asItCounts, asTheySay, type Enrolment } from '#domain/participant.ts';
import type { Programme } from '#domain/programme.ts';
import type { FoundEntry, Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import type { Instant } from '#domain/time/instant.ts';
import { hasLapsed } from './hasLapsed.ts';
import { heardAt } from '../adjusting/heardAt.ts';
import { stepsFor } from '../adjusting/stepsFor.ts';
import { draftIn } from '../matching/keepDraft.ts';
import { vocabularyIn } from '../matching/editVocabulary.ts';

type RegisteredPair = Extract<DeskEntry, { kind: 'pair' }>;

/** What the lead sees of one programme: facts about who is in and how far pairs have come, nothing that pairs write. */
export interface Desk {
  readonly programme: Programme;
  readonly enrolments: readonly Enrolment[];
  readonly draft: MatchDraft | undefined;
  readonly pairs: readonly PairStatus[];
  /** What leads added to the list of topics. */
  readonly vocabulary: VocabularyEdits;
  /** All of it, of every programme, as it was read. */
  readonly reading: DeskReading;
}

/** What leads keep, and what people’s own apps told them. */
export interface DeskReading {
  readonly entries: readonly Stored<DeskEntry>[];
  readonly told: readonly FoundEntry<Told>[];
  /** What the overview counts besides. */
  readonly watched: readonly FoundEntry<Watched>[];
}

const toldKinds = ['enrolment', 'proposal', 'milestone', 'sessionCounts', 'leadStep'] as const;
const watchedKinds = ['module', 'publicPledge', 'veiledPulse'] as const;
type Told = Extract<PersonEntry, { kind: (typeof toldKinds)[number] }>;
type Watched = Extract<PersonEntry, { kind: (typeof watchedKinds)[number] }>;

const isWatched = (found: FoundEntry<Told | Watched>): found is FoundEntry<Watched> =>
  watchedKinds.some((kind) => kind === found.value.kind);
const isTold = (found: FoundEntry<Told | Watched>): found is FoundEntry<Told> => !isWatched(found);

export interface PairStatus {
  readonly registered: RegisteredPair;
  /** What each of the two has reached, as their own app told. */
  readonly reached: ReadonlyMap<PersonId, readonly Milestone[]>;
  /** Why somebody said goodbye, as far as they wanted the leads to know; it does not say which of the two. */
  readonly because?: readonly EndReason[];
  /** The mentor from whom the mentee would rather learn, as they said with their no. */
  readonly wishes?: PersonId;
  /** Not both said yes in time; nobody has to tell. */
  readonly hasLapsed: boolean;
  /** What leads did for the two; those who were told the same are not told apart. */
  readonly steps: readonly LeadStep[];
  /** A lead ended it, and it was not proposed anew since. */
  readonly isEnded: boolean;
  /** How their sessions stand, as the one told who looked last. */
  readonly counts: ToldCounts | undefined;
  /** When something was heard of the two last. */
  readonly heardAt: Instant;
}

/** Whether a lead ended it, or one of the two said no or goodbye, or the proposal lapsed, or the time of the pair is over; then both look for somebody else. */
export const isFormer = ({ reached, hasLapsed, isEnded }: PairStatus): boolean =>
  hasLapsed || isEnded || [...reached.values()].flat().some((milestone) => overMilestones.has(milestone));

const overMilestones: ReadonlySet<Milestone> = new Set(['declined', 'ended', 'pairedAnew', 'cleared']);

/** Opens the lead's desk. Throws `denied` or `missing` for everybody whom SharePoint does not take for a lead. */
export async function openDesk(
  { people, desk, clock }: Pick<Services, 'people' | 'desk' | 'clock'>,
  programme: Programme,
): Promise<Desk> {
  // Asked for at once: every kind is found by reading all rows.
  const [entries, found] = await Promise.all([desk.read(deskFolder), people.readEvery(...toldKinds, ...watchedKinds)]);
  const told = found.filter(isTold);
  const reached = told.flatMap(({ folder, value }) => (value.kind === 'milestone' ? [{ ...value, by: folder }] : []));
  const counts = told.flatMap(({ folder, value }) => (value.kind === 'sessionCounts' ? [{ folder, value }] : []));
  return {
    programme,
    enrolments: told.flatMap(({ folder, value }) => {
      // People write in their own folder, so only there do they speak for themselves.
      const enrolment = value.kind === 'enrolment' && value.enrolment.person === folder ? value.enrolment : undefined;
      return enrolment?.programme === programme.id ? [asItCounts(enrolment, clock.now())] : [];
    }),
    draft: draftIn(entries, programme.id),
    pairs: registeredIn(entries, programme.id).map((registered) => {
      const status = statusOf(registered, reached);
      const latest = latestCounts(registered, counts, entries);
      return {
        ...status,
        hasLapsed: hasLapsed({ pair: registered.pair, reached: status.reached, told }, { programme, now: clock.now() }),
        ...stepsFor(registered.pair, told),
        counts: latest,
        heardAt: heardAt(registered.pair.id, told, latest),
      };
    }),
    vocabulary: vocabularyIn(entries)?.value.edits ?? noEdits,
    reading: { entries, told, watched: found.filter(isWatched) },
  };
}

const registeredIn = (entries: readonly Stored<DeskEntry>[], programme: ProgrammeId): readonly RegisteredPair[] =>
  entries.flatMap(({ value }) => (value.kind === 'pair' && value.pair.programme === programme ? [value] : []));

function statusOf(
  registered: RegisteredPair,
  milestones: readonly (Extract<Told, { kind: 'milestone' }> & { readonly by: string })[],
): Pick<PairStatus, 'registered' | 'reached' | 'because' | 'wishes'> {
  const { id, mentor, mentee } = registered.pair;
  const reachedBy = (person: PersonId) =>
    milestones.filter(({ by, pair }) => by === person && pair === id).map(({ reached }) => reached);
  const wishes = wishedBy(
    mentee.id,
    milestones.filter(({ pair }) => pair === id),
  );
  const reasons = milestones.filter(({ pair }) => pair === id).flatMap(({ because }) => because ?? []);
  return {
    registered,
    because: [...new Set(reasons)],
    ...(wishes && { wishes }),
    reached: new Map([mentor.id, mentee.id].map((person) => [person, reachedBy(person)])),
  };
}

/** A wish without the no is one that somebody took back, or broke off with. */
function wishedBy(
  mentee: PersonId,
  milestones: readonly (Extract<Told, { kind: 'milestone' }> & { readonly by: string })[],
): PersonId | undefined {
  const theirs = milestones.filter(({ by }) => by === mentee);
  return theirs.some(({ reached }) => reached === 'declined')
    ? theirs.find(({ reached }) => reached === 'askedForAnother')?.wishes
    : undefined;
}

/** Both look at the same calendar entries, and so does the nightly sweep; who looked last knows best. */
const latestCounts = (
  { pair: { id, mentor, mentee } }: RegisteredPair,
  counts: readonly { readonly folder: string; readonly value: ToldCounts }[],
  desk: readonly Stored<DeskEntry>[],
): ToldCounts | undefined =>
  counts
    .filter(({ folder, value }) => value.key === id && (folder === mentor.id || folder === mentee.id))
    .map(({ value }): ToldCounts => value)
    .concat(desk.flatMap(({ value }) => (value.kind === 'sweptCounts' && value.key === id ? [value] : [])))
    .toSorted((a, b) => b.at - a.at)[0];

/** Everybody by id, as they say themselves, for what the lead's pages show of them. */
export const asParticipantsSay = (
  colleagues: ReadonlyMap<PersonId, Colleague>,
  { enrolments }: Pick<Desk, 'enrolments'>,
): ReadonlyMap<PersonId, Colleague> => {
  const shown = new Map(colleagues);
  for (const enrolment of enrolments) {
    const colleague = shown.get(enrolment.person);
    if (colleague) {
      shown.set(enrolment.person, asTheySay(colleague, enrolment));
    }
  }
  return shown;
};

/** Everybody by id, for names on the lead's pages. */
export const byId = (colleagues: readonly Colleague[]): ReadonlyMap<PersonId, Colleague> =>
  new Map(colleagues.map((colleague) => [colleague.id, colleague]));
