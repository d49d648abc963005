import type { PersonId, ProgrammeId } from '../ids.ts';
import type { RecurringSlot } from '../scheduling/slot.ts';
import type { Instant } from '../time/instant.ts';
import type { SuitabilityReason } from './suitability/reasons.ts';

/** A pair that a lead may publish. */
export interface SuggestedPair {
  readonly mentor: PersonId;
  readonly mentee: PersonId;
  /** 0 to 100; for ordering, never shown to the pair. */
  readonly suitability: number;
  readonly reasons: readonly SuitabilityReason[];
  /** The best recurring slot, verified over every session. */
  readonly slot: RecurringSlot;
  readonly freeSessions: number;
}

export const leftOutCauses = [
  'calendarUnreadable',
  'departmentUnknown',
  'levelUnknown',
  'onlyReportingLine',
  'onlySameDepartment',
  'onlyTooCloseInLevel',
  'noSharedSlot',
  'onlyDeclined',
  'nobodyLeft',
] as const;
/** Why somebody has no partner: the rule that took the last possible one away, or that others needed them more. */
export type LeftOutCause = (typeof leftOutCauses)[number];

export interface LeftOut {
  readonly person: PersonId;
  readonly cause: LeftOutCause;
}

/** What the check of the prices found (see certificate.ts). */
export interface Certificate {
  /** No set of pairs among these candidates has more people in it, or as many and a higher total. */
  readonly isProven: boolean;
  readonly pairCount: number;
  /** The sum over all pairs, each counted from 0 to 10,000. */
  readonly totalSuitability: number;
}

export interface MatchDraft {
  readonly programme: ProgrammeId;
  readonly madeAt: Instant;
  readonly pairs: readonly SuggestedPair[];
  readonly leftOut: readonly LeftOut[];
  readonly certificate: Certificate;
}
