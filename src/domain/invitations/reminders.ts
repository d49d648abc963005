import type { Enrolment } from '../participant.ts';
import { day, type Instant, later } from '../time/instant.ts';

/** Whoever was asked a moment ago is still thinking. */
export const reminderDays = 7;
/** Who does not answer after two reminders has answered. */
export const mostReminders = 2;

/** Whether somebody who was invited, and last asked then, may be asked kindly once more. What is not known is no reason to ask. */
export const mayRemind = (
  { state, reminded = [] }: Pick<Enrolment, 'state' | 'reminded'>,
  askedAt: Instant | undefined,
  now: Instant,
): boolean => {
  const last = reminded.at(-1) ?? askedAt;
  return (
    state === 'invited' &&
    reminded.length < mostReminders &&
    last !== undefined &&
    now >= later(last, reminderDays * day)
  );
};
