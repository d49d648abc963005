import type { PairId } from './ids.ts';
import type { Instant } from './time/instant.ts';

export const sessionQuestions = ['worth', 'learned', 'eager', 'safe'] as const;
/** Asked after a session, each to be answered with one tap. `safe`: whether one may say what one thinks. */
export type SessionQuestion = (typeof sessionQuestions)[number];

export const closingQuestions = ['sureBefore', 'sureNow', 'again'] as const;
/**
 * Asked after the last session. Before and now are asked together: who has learned judges their beginnings by another measure
 * than they did then (response shift: Howard 1980, https://doi.org/10.1177/0193841X8000400105).
 */
export type ClosingQuestion = (typeof closingQuestions)[number];

export const pulseQuestions = [...sessionQuestions, ...closingQuestions] as const;
export type PulseQuestion = (typeof pulseQuestions)[number];

export const pulseAnswers = ['no', 'partly', 'yes'] as const;
export type PulseAnswer = (typeof pulseAnswers)[number];

/** What somebody tapped; each answer may be left out. */
export type PulseTaps = Readonly<Partial<Record<PulseQuestion, PulseAnswer>>>;

/** How one of the two found one session. No words. */
export interface Pulse {
  readonly pair: PairId;
  readonly session: Instant;
  readonly taps: PulseTaps;
  readonly at: Instant;
}

/**
 * Three questions; every third session, the first time in the third, one more. After the last one nobody looks forward to the
 * next, and looks back on the whole. Numbers count from 1.
 */
export function questionsAfter(sessionNumber: number, total: number): readonly PulseQuestion[] {
  const ofSession = sessionQuestions.filter(
    (one) =>
      (one !== 'safe' || sessionNumber % sessionsPerSafetyQuestion === 0) && (one !== 'eager' || sessionNumber < total),
  );
  return sessionNumber === total ? [...ofSession, ...closingQuestions] : ofSession;
}

/** Asked each time, people would tap it without thinking. */
const sessionsPerSafetyQuestion = 3;
