import type { PersonId, ProgrammeId } from '../ids.ts';
import type { RecurringSlot } from '../scheduling/slot.ts';
import type { Instant } from '../time/instant.ts';
import type { PersonPair } from './cohort.ts';
import type { HelpfulChange } from './leftOut/barriers.ts';
import type { MatchWishes, UnmetWish } from './matchWishes.ts';
import type { SuitabilityReason } from './suitability/reasons.ts';

/** A pair that a lead may publish. */
export interface SuggestedPair extends PersonPair {
  /** 0 to 100; for ordering, never shown to the pair. */
  readonly suitability: number;
  readonly reasons: readonly SuitabilityReason[];
  /** The best recurring slot beside those of the other pairs of the two, verified over every session. */
  readonly slot: RecurringSlot;
  readonly freeSessions: number;
  /** Up to two others who would fit the mentee, best first; only in programmes that let mentees choose. */
  readonly others?: readonly SuggestedMentor[];
}

/** Another mentor with a free place and a time that suits both. */
export interface SuggestedMentor {
  readonly mentor: PersonId;
  readonly reasons: readonly SuitabilityReason[];
}

export const leftOutCauses = [
  'calendarUnreadable',
  'departmentUnknown',
  'levelUnknown',
  'onlyReportingLine',
  'onlySameDepartment',
  'onlyTooCloseInLevel',
  'onlyTooFarInLevel',
  'onlyPairedBefore',
  'noSharedSlot',
  'onlyDeclined',
  'noTimeLeft',
  'nobodyLeft',
] as const;
/** Why somebody has no partner: the rule that took the last possible one away, or that others needed them more. */
export type LeftOutCause = (typeof leftOutCauses)[number];

export interface LeftOut {
  readonly person: PersonId;
  readonly cause: LeftOutCause;
  /** What would open most partners, the most helpful first. */
  readonly changes: readonly HelpfulChange[];
}

/** What the check of the prices found (see assignment/certificate.ts). */
export interface Certificate {
  /** No set of pairs that is permitted has more people in it, or as many and a higher total. */
  readonly isProven: boolean;
  readonly pairCount: number;
  /** The sum over all pairs, each counted from 0 to 10,000. */
  readonly totalSuitability: number;
  /** The suitability of the pair that suits least, 0 to 10,000; no set with as many people has a better one, if asked for. */
  readonly weakestSuitability: number;
  /** How far the total may be below the best possible one; above 0 only while a limit between departments is not proved, or when pairs are crowded out. */
  readonly gap: number;
  /** How many people more could have a partner at most; above 0 only in the same cases. */
  readonly peopleGap: number;
  /** Pairs of people who both suit each other better than their partners. */
  readonly blockingPairs: number;
}

/** The best pairs for what the lead wishes. */
export interface MatchOutcome {
  readonly pairs: readonly SuggestedPair[];
  /** Pairs that suit each other and could meet, but at no time that is left beside the other pairs of the two. */
  readonly crowdedOut: readonly PersonPair[];
  /** Everybody who is available and has no partner, mentors first. */
  readonly leftOut: readonly LeftOut[];
  readonly unmetWishes: readonly UnmetWish[];
  readonly certificate: Certificate;
}

/** Another partner for somebody, and what the whole set of pairs would lose by it. */
export interface Alternative {
  readonly pair: SuggestedPair;
  /** How many people fewer would have a partner. */
  readonly peopleLost: number;
  /** Suitability lost over all pairs, each counted from 0 to 10,000; below zero only when people are lost. */
  readonly suitabilityLost: number;
  /** Everybody else whose partners would change: pairs that would be made, this one apart. */
  readonly moves: readonly PersonPair[];
}

export interface MatchDraft extends MatchOutcome {
  readonly programme: ProgrammeId;
  readonly madeAt: Instant;
  readonly wishes: MatchWishes;
}
