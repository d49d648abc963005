import type { LocalDate, Weekday, ZoneName } from '../time/instant.ts';

export const blockRules = ['blocked', 'soft'] as const;
/** Whether such a time is kept free of sessions, or is given up where nothing better is left. */
type BlockRule = (typeof blockRules)[number];

/** A day on which nobody in these zones works; nobody at all when no zone is named. */
export interface Holiday {
  readonly date: LocalDate;
  readonly zones: readonly ZoneName[];
}

/** What a calendar must leave free for a session. */
export interface CalendarRules {
  readonly tentative: BlockRule;
  readonly focus: BlockRule;
  /** Kept free before and after every meeting; a whole number of quarters of an hour. */
  readonly bufferMinutes: number;
  readonly holidays: readonly Holiday[];
}

/**
 * How much each thing counts against a slot, or for it, on a scale on which a session at the edge of the usual day
 * counts 1. All are taken per session and added up over both people; 0 leaves the thing out.
 */
export interface SlotWeights {
  /** Against: how hard the hour is on the one of the two on whom it is harder. */
  readonly discomfort: number;
  /** Against: in a time that somebody has accepted only tentatively. */
  readonly tentative: number;
  /** Against: in somebody's focus time. */
  readonly focus: number;
  /** Against: each hour outside somebody's own working hours. */
  readonly outsideHours: number;
  /** Against: cuts two free hours or more into pieces of less than an hour. */
  readonly splitsFreeTime: number;
  /** Against: follows a meeting, or is followed by one, without a break. */
  readonly withoutBreak: number;
  /** For: a quarter of an hour from a meeting, which leaves larger free times whole. */
  readonly besideMeeting: number;
  /** For: on a day that the programme prefers. */
  readonly preferredDay: number;
  /** Against: each session of the pair that fell through at this time of the week. */
  readonly lostBefore: number;
}

/** What the lead decides about finding times. */
export interface SchedulingSettings extends CalendarRules {
  /** From the search to the first session at least. */
  readonly noticeHours: number;
  readonly preferredDays: readonly Weekday[];
  readonly weights: SlotWeights;
}

export const usualSlotWeights: SlotWeights = {
  discomfort: 1,
  tentative: 0.3,
  focus: 0.7,
  outsideHours: 3,
  splitsFreeTime: 0.5,
  withoutBreak: 0.3,
  besideMeeting: 0.2,
  preferredDay: 0.3,
  lostBefore: 1,
};

export const usualScheduling: SchedulingSettings = {
  tentative: 'blocked',
  focus: 'blocked',
  bufferMinutes: 0,
  holidays: [],
  noticeHours: 24,
  preferredDays: [],
  weights: usualSlotWeights,
};
