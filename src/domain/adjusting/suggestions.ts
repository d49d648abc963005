import type { PersonId } from '../ids.ts';
import type { Pair } from '../pair.ts';
import { day, type Instant, later } from '../time/instant.ts';
import { isRecent, type LeadStep, type LeadStepKind, type PlannedStep, type StepReason } from './leadStep.ts';

/** What leads know of a pair that goes on: the directory, and facts that the two's own apps told. */
export interface PairFacts {
  readonly pair: Pair;
  /** Who of the two is in the directory no more: they left, or their account is switched off. */
  readonly gone: readonly PersonId[];
  /** A rule of the programme that the two no longer keep, since the organisation changed. */
  readonly broken: 'reportingLine' | 'sharedManager' | 'sameDepartment' | undefined;
  readonly waitsFor: 'answer' | 'signing' | 'booking' | 'sessions';
  /** Who has not done yet what the pair waits for. */
  readonly waitingFor: readonly PersonId[];
  /** When something was heard of the pair last. */
  readonly heardAt: Instant;
  readonly needsWord: boolean;
  readonly steps: readonly LeadStep[];
}

/** What a lead may do for a pair now, the gentlest that helps first; `told` is what was done lately. */
export interface Suggestion {
  readonly pair: Pair;
  readonly because: StepReason;
  /** Who has left, or whom the pair waits for. */
  readonly concerned: readonly PersonId[];
  readonly steps: readonly PlannedStep[];
  readonly told: readonly LeadStep[];
}

/** After so many quiet days a word may help; a pair that has booked may meet once in four weeks. */
const patienceDays = { answer: 5, signing: 7, booking: 7, sessions: 42 } as const;

const helps: Readonly<Record<StepReason, readonly LeadStepKind[]>> = {
  partnerGone: ['end'],
  reportingLine: ['offerAnew', 'end'],
  sharedManager: ['offerAnew', 'end'],
  sameDepartment: ['offerAnew', 'end'],
  sessionsFallThrough: ['offerTime', 'offerAnew'],
  waitsForAnswer: ['nudge'],
  waitsForSigning: ['nudge'],
  waitsForBooking: ['nudge'],
  quiet: ['nudge'],
};

/**
 * What would help these pairs: the weightiest reason of each, in the order of `stepReasons`. What was said within two weeks is
 * not suggested again; a pair of which all was said is told with it.
 */
export function suggestions(pairs: readonly PairFacts[], now: Instant): readonly Suggestion[] {
  return pairs
    .flatMap((facts) => {
      const because = reasonFor(facts, now);
      return because === undefined ? [] : [suggestionFor(facts, because, now)];
    })
    .toSorted((one, other) => weight(one) - weight(other));
}

/** The weightiest reason to do something for a pair; `undefined` when all is well, or nothing is known that is not. */
function reasonFor(facts: PairFacts, now: Instant): StepReason | undefined {
  if (facts.gone.length > 0) {
    return 'partnerGone';
  }
  if (facts.broken !== undefined) {
    return facts.broken;
  }
  if (facts.needsWord) {
    return 'sessionsFallThrough';
  }
  const isQuiet = now >= later(facts.heardAt, patienceDays[facts.waitsFor] * day);
  return isQuiet && facts.waitingFor.length > 0 ? quietReasons[facts.waitsFor] : undefined;
}

const quietReasons = {
  answer: 'waitsForAnswer',
  signing: 'waitsForSigning',
  booking: 'waitsForBooking',
  sessions: 'quiet',
} as const;

function suggestionFor(facts: PairFacts, because: StepReason, now: Instant): Suggestion {
  const { pair, gone, waitingFor } = facts;
  const both = [pair.mentor.id, pair.mentee.id];
  const told = facts.steps.filter((step) => isRecent(step, now));
  const steps = helps[because]
    .filter((step) => !told.some((one) => one.step === step))
    .map((step): PlannedStep => {
      const to = step === 'nudge' ? waitingFor : both.filter((person) => !gone.includes(person));
      return { pair: pair.id, step, because, to };
    });
  const concerned = because === 'partnerGone' ? gone : waitingFor;
  return { pair, because, concerned, steps: steps.filter(({ to }) => to.length > 0), told };
}

/** Whatever can be done something for comes first. */
const weight = ({ because, steps }: Suggestion): number =>
  Object.keys(helps).indexOf(because) + (steps.length > 0 ? 0 : Object.keys(helps).length);
