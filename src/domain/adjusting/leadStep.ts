import type { PairId, PersonId } from '../ids.ts';
import { day, type Instant, later } from '../time/instant.ts';

export const leadStepKinds = ['nudge', 'offerTime', 'offerAnew', 'end'] as const;
/**
 * What a lead may do for a pair. Nothing of it is done to them but `end`: the others are kind words, and the two decide.
 */
export type LeadStepKind = (typeof leadStepKinds)[number];

export const stepReasons = [
  'partnerGone',
  'reportingLine',
  'sharedManager',
  'sameDepartment',
  'sessionsFallThrough',
  'waitsForAnswer',
  'waitsForSigning',
  'waitsForBooking',
  'quiet',
] as const;
/** Why a lead does it: what the directory says, or how far the pair's own apps told that it has come. It blames nobody. */
export type StepReason = (typeof stepReasons)[number];

/** What a lead left in the folder of one of the two; the person's own app shows it, or carries it out. */
export interface LeadStep {
  readonly pair: PairId;
  readonly step: LeadStepKind;
  readonly because: StepReason;
  readonly at: Instant;
}

/** A step that is to be taken, and whom it is told. */
export interface PlannedStep extends Omit<LeadStep, 'at'> {
  readonly to: readonly PersonId[];
}

/** Nobody is told the same twice within so many days. */
export const stepRestDays = 14;

/** Whether it was said a short while ago: then it is neither said again nor shown no more. */
export const isRecent = ({ at }: Pick<LeadStep, 'at'>, now: Instant): boolean => now < later(at, stepRestDays * day);

/** The same for the same person and pair, however often it is tried. */
export const leadStepKey = ({ pair, step }: Pick<LeadStep, 'pair' | 'step'>): string => `${pair}-${step}`;
