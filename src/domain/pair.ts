import { signersOf, type Signed } from './agreement.ts';
import type { Ending } from './ending.ts';
import type { RecurringSlot } from './scheduling/slot.ts';
import { type PairId, pairId, type PersonId, type ProgrammeId } from './ids.ts';
import type { Role } from './participant.ts';
import type { Instant } from './time/instant.ts';
import type { SuitabilityReason } from './matching/suitability/reasons.ts';

/** What one of the two may know of the other from the start. */
export interface Partner {
  readonly id: PersonId;
  readonly name: string;
  readonly mail: string;
  readonly department: string | undefined;
  readonly jobTitle: string | undefined;
}

export interface Pair {
  readonly id: PairId;
  readonly programme: ProgrammeId;
  readonly mentor: Partner;
  readonly mentee: Partner;
}

/** The same two in the same programme are always the same pair, so publishing twice makes one. */
export const pairIdOf = (programme: ProgrammeId, mentor: PersonId, mentee: PersonId): PairId =>
  pairId(`${programme}-${idPart(mentor)}-${idPart(mentee)}`);

/** Whether a pair's id, which is also the name of its folder, speaks of this person. */
export const namesPerson = (id: string, person: PersonId): boolean => `${id}-`.includes(`-${idPart(person)}-`);

/** Eight hexadecimal digits of each object id: 64 random bits a pair. */
const idPart = (person: PersonId): string => person.slice(0, 8);

/** A pair as it is first shown to the two. */
export interface Proposal {
  readonly pair: Pair;
  readonly reasons: readonly SuitabilityReason[];
  /** Verified free for both when the lead published it. */
  readonly slot: RecurringSlot;
  readonly freeSessions: number;
  readonly proposedAt: Instant;
  /** Only where the mentee reads, and only if the programme says so: who else would fit, best first. */
  readonly others?: readonly OtherMentor[];
}

/** Somebody else from whom a mentee could learn, and why; they learn nothing of it. */
export interface OtherMentor {
  readonly mentor: Omit<Partner, 'mail'>;
  readonly reasons: readonly SuitabilityReason[];
}

export const answers = ['accepted', 'declined'] as const;
export type Answer = (typeof answers)[number];

/** Where the two stand, from what both have done so far. */
export type PairStage =
  | { readonly kind: 'proposed'; readonly accepted: readonly PersonId[] }
  | { readonly kind: 'declined' }
  /** Not both said yes as long as it could be answered. */
  | { readonly kind: 'lapsed' }
  /** One of the two has deleted what was theirs. */
  | { readonly kind: 'left'; readonly by: readonly PersonId[] }
  /** One of the two, or both, said goodbye; first at that moment. `isAnew`: it did not fit, and both are paired anew. */
  | {
      readonly kind: 'ended';
      readonly by: readonly PersonId[];
      readonly at: Instant;
      readonly isAnew: boolean;
      readonly byProgramme?: true;
    }
  | { readonly kind: 'accepted'; readonly signed: readonly PersonId[] }
  | { readonly kind: 'agreed' }
  | { readonly kind: 'booked' };

/** Everything that moves a pair forward. */
export interface PairProgress {
  readonly answers: readonly { readonly by: PersonId; readonly answer: Answer; readonly at: Instant }[];
  /** Only answers before this moment count, whoever reads them when. */
  readonly answersUntil: Instant;
  readonly now: Instant;
  readonly signatures: readonly Signed[];
  readonly departures: readonly { readonly by: PersonId }[];
  readonly endings: readonly Ending[];
  readonly isBooked: boolean;
}

/**
 * Both must accept before either signs, and both must sign the same words before a series is booked; once it is, the
 * agreement stands.
 */
export function stageOf(pair: Pair, progress: PairProgress): PairStage {
  const members = [pair.mentor.id, pair.mentee.id];
  if (progress.answers.some(({ answer }) => answer === 'declined')) {
    return { kind: 'declined' };
  }
  if (progress.departures.length > 0) {
    return { kind: 'left', by: progress.departures.map(({ by }) => by) };
  }
  const [firstEnding] = progress.endings.toSorted((one, other) => one.at - other.at);
  if (firstEnding) {
    const { at, isAnew = false, byProgramme } = firstEnding;
    const by = progress.endings.map((ending) => ending.by);
    return { kind: 'ended', by, at, isAnew, ...(byProgramme && { byProgramme }) };
  }
  const accepted = acceptedBy(members, progress);
  if (accepted.length < members.length) {
    return progress.now < progress.answersUntil ? { kind: 'proposed', accepted } : { kind: 'lapsed' };
  }
  const haveBothSigned = members.every((id) => progress.signatures.some(({ by }) => by === id));
  if (progress.isBooked && haveBothSigned) {
    return { kind: 'booked' };
  }
  const signers = signersOf(progress.signatures);
  const signed = members.filter((id) => signers.includes(id));
  return signed.length < members.length ? { kind: 'accepted', signed } : { kind: 'agreed' };
}

/** Where somebody has signed, both had said yes before, whatever the clocks of their devices say. */
function acceptedBy(
  members: readonly PersonId[],
  { answers: given, answersUntil, signatures }: PairProgress,
): readonly PersonId[] {
  const inTime = given.filter(({ at }) => at < answersUntil || signatures.length > 0);
  return members.filter((id) => inTime.some(({ by }) => by === id));
}

/** Whether the two still have something ahead of them. */
export const goesOn = ({ kind }: PairStage): boolean => !overStages.has(kind);

const overStages: ReadonlySet<PairStage['kind']> = new Set(['declined', 'lapsed', 'left', 'ended']);

export const roleIn = (pair: Pair, person: PersonId): Role => (pair.mentor.id === person ? 'mentor' : 'mentee');

export const partnerOf = (pair: Pair, person: PersonId): Partner =>
  pair.mentor.id === person ? pair.mentee : pair.mentor;
