import {
  day,
  type Instant,
  later,
  type LocalDate,
  type LocalTime,
  minute,
  type Span,
  type Weekday,
  type ZoneName,
} from '../time/instant.ts';
import { addDays, toInstant, weekdayOf } from '../time/zone.ts';

/**
 * A recurring slot as people say it: "Tuesdays 10:00, Europe/London, every four weeks, six times".
 * The first session is on `firstDate`, which fixes the weekday. Local time stays the same over a clock change.
 */
export interface RecurringSlot {
  readonly firstDate: LocalDate;
  readonly startTime: LocalTime;
  readonly zone: ZoneName;
  readonly lengthMinutes: number;
  readonly everyWeeks: number;
  readonly sessionCount: number;
}

/** The dates of all sessions in the slot's zone, first to last. */
export const sessionDates = (slot: RecurringSlot): LocalDate[] =>
  Array.from({ length: slot.sessionCount }, (_, session) => addDays(slot.firstDate, session * slot.everyWeeks * 7));

/** The date of the last session in the slot's zone. */
export const lastDateOf = (slot: RecurringSlot): LocalDate =>
  addDays(slot.firstDate, (slot.sessionCount - 1) * slot.everyWeeks * 7);

/** When each session begins and ends, first to last. */
export const sessionSpans = (slot: RecurringSlot): Span[] =>
  sessionDates(slot).map((date) => {
    const start = toInstant(date, slot.startTime, slot.zone);
    return { start, end: later(start, slot.lengthMinutes * minute) };
  });

/** In which every session of the series is found, also one that was put far from its place, or that should not be. */
export function spanAround(slot: RecurringSlot): Span {
  const at = (date: LocalDate): Instant => toInstant(date, slot.startTime, slot.zone);
  return { start: later(at(slot.firstDate), -marginDays * day), end: later(at(lastDateOf(slot)), marginDays * day) };
}

const marginDays = 60;

export const weekdayOfSlot = (slot: RecurringSlot): Weekday => weekdayOf(slot.firstDate);
