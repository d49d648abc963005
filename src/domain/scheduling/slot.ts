import type { LocalDate, LocalTime, ZoneName } from '../time/instant.ts';

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
