import { type Desk, isFormer } from '../programme/openDesk.ts';
import type { Enrolment } from '#domain/participant.ts';

/** Who has joined and has room for a partner beside those they have. */
export interface WaitingList {
  readonly mentors: readonly Enrolment[];
  readonly mentees: readonly Enrolment[];
}

/** Vacancies are on it as well: whoever lost a partner waits for another. */
export function waitingList({ enrolments, pairs }: Pick<Desk, 'enrolments' | 'pairs'>): WaitingList {
  const running = pairs.filter((status) => !isFormer(status)).map(({ registered }) => registered.pair);
  const waiting = enrolments.filter(({ person, state, capacity }) => {
    const theirs = running.filter(({ mentor, mentee }) => mentor.id === person || mentee.id === person);
    return state === 'enrolled' && theirs.length < capacity;
  });
  return {
    mentors: waiting.filter(({ role }) => role === 'mentor'),
    mentees: waiting.filter(({ role }) => role === 'mentee'),
  };
}
