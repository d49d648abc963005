import type { Proposal } from './pair.ts';
import { type Programme, usualAnswerDays } from './programme.ts';
import { day, type Instant, later } from './time/instant.ts';

type Proposed = Pick<Proposal, 'proposedAt'>;
type Rule = Pick<Programme, 'answerDays'>;

/** A moment of the last day on which a proposal can be answered. */
export const lastAnswerDay = ({ proposedAt }: Proposed, { answerDays = usualAnswerDays }: Rule): Instant =>
  later(proposedAt, answerDays * day);

/** Answers before this moment count. A day more, so that the last day counts in full wherever somebody reads its date. */
export const answersUntil = (proposal: Proposed, rule: Rule): Instant => later(lastAnswerDay(proposal, rule), day);

export const canBeAnswered = (proposal: Proposed, rule: Rule, now: Instant): boolean =>
  now < answersUntil(proposal, rule);

/** Whether it is time for a quiet word: in the last days, and not before. */
export const endsSoon = (proposal: Proposed, rule: Rule, now: Instant): boolean =>
  now >= later(answersUntil(proposal, rule), -reminderDays * day);

const reminderDays = 3;
