import { type RecurringSlot, sessionDates } from '../scheduling/slot.ts';
import {
  type Instant,
  later,
  type LocalDate,
  type LocalTime,
  minute,
  type Span,
  type ZoneName,
} from '../time/instant.ts';
import { addDays, toInstant } from '../time/zone.ts';

/** A session as its series promised it. */
export interface PlannedSession {
  /** Its first start, by which it is known wherever it is moved to. */
  readonly originalStart: Instant;
  readonly span: Span;
  /** In which it may be held and still be this session: from the day after the one before to the day before the next. */
  readonly window: Span;
  /** By whose clocks days begin and end. */
  readonly zone: ZoneName;
}

/** One series of a pair, and the day from which on it has no sessions any more, if it was ended. */
export interface PlannedSeries {
  readonly slot: RecurringSlot;
  readonly endsBefore?: LocalDate | undefined;
}

/** What a series promised, first to last; what was given up when it was ended is left out. */
export const plannedSessions = ({ slot, endsBefore }: PlannedSeries): PlannedSession[] =>
  sessionDates(slot)
    .filter((date) => endsBefore === undefined || date < endsBefore)
    .map((date) => {
      const start = toInstant(date, slot.startTime, slot.zone);
      const span = { start, end: later(start, slot.lengthMinutes * minute) };
      return { originalStart: start, span, window: windowOf(date, slot), zone: slot.zone };
    });

/**
 * Exchange keeps an occurrence off the days of its neighbours (ErrorOccurrenceCrossingBoundary); the first and the last
 * one keep as far from where a neighbour would be. Source: https://learn.microsoft.com/graph/api/event-update.
 */
function windowOf(date: LocalDate, { everyWeeks, zone }: RecurringSlot): Span {
  const midnight = (days: number): Instant => toInstant(addDays(date, days), '00:00' as LocalTime, zone);
  return { start: midnight(1 - everyWeeks * 7), end: midnight(everyWeeks * 7) };
}
