import type { Programme } from './programme.ts';
import type { Series, Session } from './series.ts';
import { plannedSessions } from './sessions/plannedSessions.ts';
import { addMonths } from './time/calendarDay.ts';
import type { Instant, LocalDate, LocalTime } from './time/instant.ts';
import { addDays, toInstant, toLocal } from './time/zone.ts';

/** Days before the words of a pair go, from which on their page says so; and the least that a new limit leaves them. */
export const noticeDays = 30;

/** All that tells when the two met last. */
export interface PairTimes {
  /** `undefined` where nobody knows it: then the pair counts from the first day of the programme. */
  readonly proposedAt: Instant | undefined;
  /** Every series, booked or about to be. */
  readonly series: readonly Series[];
  /** As the calendar has them now: somebody may have moved one. */
  readonly sessions: readonly Pick<Session, 'span' | 'isCancelled'>[];
}

/** When the last session of a pair is over; without a series, when the last of the rhythm would be. */
export function pairEnd(programme: Programme, { proposedAt, series, sessions }: PairTimes): Instant {
  const planned = series.flatMap(({ slot, ...one }) =>
    plannedSessions({ slot, endsBefore: one.state === 'ended' ? one.withoutFrom : undefined }),
  );
  const ends = [...planned, ...sessions.filter(({ isCancelled }) => !isCancelled)].map(({ span }) => span.end);
  return latest(planned.length > 0 ? ends : [rhythmEnd(programme, proposedAt), ...ends]);
}

/** When a pair is over that begins no earlier than `from`, if it meets as often as the programme wants: that day's end. */
export function rhythmEnd({ startsOn, zone, rhythm }: Programme, from: Instant | undefined): Instant {
  const asked = from === undefined ? startsOn : toLocal(from, zone).date;
  const first = asked > startsOn ? asked : startsOn;
  // The first session may be as late as an interval after the beginning.
  return endOf(addDays(first, rhythm.sessionCount * rhythm.everyWeeks * 7), { zone });
}

/**
 * The last day on which the words of a pair are kept, by the clocks of the programme; `undefined` when nothing limits it.
 * `last` is the end of the pair, or the last time that somebody wrote, whichever is later.
 */
export function keptUntil({ zone, retention }: Programme, last: Instant): LocalDate | undefined {
  if (retention === undefined) {
    return undefined;
  }
  const limit = addMonths(toLocal(last, zone).date, retention.months);
  const noticed = addDays(toLocal(retention.decidedAt, zone).date, noticeDays);
  return limit > noticed ? limit : noticed;
}

export type KeepingState = 'kept' | 'endsSoon' | 'over';

/** How far away the last day is: `over` once it is past. */
export function keepingState(lastDay: LocalDate, { zone }: Pick<Programme, 'zone'>, now: Instant): KeepingState {
  const today = toLocal(now, zone).date;
  if (today > lastDay) {
    return 'over';
  }
  return addDays(today, noticeDays) >= lastDay ? 'endsSoon' : 'kept';
}

/** The latest of several moments. */
export const latest = (moments: readonly Instant[]): Instant => Math.max(...moments) as Instant;

const endOf = (date: LocalDate, { zone }: Pick<Programme, 'zone'>): Instant =>
  toInstant(addDays(date, 1), '00:00' as LocalTime, zone);
