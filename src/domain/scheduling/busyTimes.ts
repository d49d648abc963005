import type { Instant, LocalTime, Span, Weekday, ZoneName } from '../time/instant.ts';

export interface WorkingHours {
  readonly zone: ZoneName;
  readonly days: readonly Weekday[];
  readonly start: LocalTime;
  /** At or before `start` means the next day: a night shift. */
  readonly end: LocalTime;
  /** Days with hours of their own, worked whether or not `days` names them; a day that is split comes twice. */
  readonly ownHours?: readonly DayHours[];
}

interface DayHours extends Pick<WorkingHours, 'start' | 'end'> {
  readonly day: Weekday;
}

/** Why a calendar cannot be used. An unreadable calendar is never taken as free. */
export type UnreadableCause = 'noMailbox' | 'notShared' | 'incomplete' | 'zoneUnknown';

/**
 * A time about which a calendar says more than its digits: `unknown` has no digit of its own, and `focus`, which nothing
 * else in the calendar may overlap, has the one of a meeting.
 */
export interface CalendarMark {
  readonly kind: 'unknown' | 'focus';
  readonly span: Span;
}

/**
 * When a person is busy, as free/busy digits of `gridMinutes` each from `start` on: 0 free or working elsewhere,
 * 1 tentative, 2 busy, 3 out of office, 4 working elsewhere on old servers.
 * Source: https://learn.microsoft.com/graph/api/resources/scheduleinformation (availabilityView).
 */
export type BusyTimes =
  | {
      readonly kind: 'readable';
      readonly start: Instant;
      readonly gridMinutes: number;
      readonly digits: string;
      readonly marks?: readonly CalendarMark[];
      /** `undefined` when the mailbox does not say; the caller decides what to assume and says so. */
      readonly workingHours: WorkingHours | undefined;
    }
  | { readonly kind: 'unreadable'; readonly cause: UnreadableCause };

export type ReadableTimes = Extract<BusyTimes, { kind: 'readable' }>;
