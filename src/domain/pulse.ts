import type { PairId } from './ids.ts';
import type { Instant } from './time/instant.ts';

export const pulseQuestions = ['worth', 'learned', 'eager', 'safe'] as const;
/** Asked after a session, each to be answered with one tap. `safe`: whether one may say what one thinks. */
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

/** Three questions; every third session, the first time in the third, one more. Numbers count from 1. */
export const questionsAfter = (sessionNumber: number): readonly PulseQuestion[] =>
  sessionNumber % sessionsPerSafetyQuestion === 0 ? pulseQuestions : pulseQuestions.filter((one) => one !== 'safe');

/** Asked each time, people would tap it without thinking. */
const sessionsPerSafetyQuestion = 3;
