import type { Rhythm } from '../programme.ts';
import type { Instant, LocalDate } from '../time/instant.ts';
import { anchorZones } from './anchorZones.ts';
import { type ReadableAvailability, availabilityOf, type ReadingRules } from './availability.ts';
import type { PastCalendars } from './busyHistory.ts';
import type { BusyTimes, UnreadableCause, WorkingHours } from './busyTimes.ts';
import { findSlots, type SlotSearch } from './findSlots.ts';
import type { SchedulingSettings } from './schedulingSettings.ts';
import { type SearchGrid, searchGrid } from './searchGrid.ts';
import { planSearch } from './searchPlan.ts';

/** All that the search for one pair starts from. */
export interface PairQuestion {
  readonly startsOn: LocalDate;
  readonly rhythm: Rhythm;
  /** No session begins earlier: now, and the notice. */
  readonly notBefore: Instant;
  readonly settings: SchedulingSettings;
  /** Taken for somebody whose mailbox has none. */
  readonly assumedHours: WorkingHours | undefined;
  readonly mentor: Calendar;
  readonly mentee: Calendar;
  readonly past?: Past;
  /** When sessions of the pair began that fell through: such times of the week are avoided. */
  readonly lost?: readonly Instant[];
}

interface Calendar {
  readonly busy: BusyTimes;
  /** Series that this person has or will have, this one included. */
  readonly seriesCount: number;
}

/** The same calendars in the weeks from `startsOn` on, which `historyStart` gives. */
interface Past {
  readonly startsOn: LocalDate;
  readonly rhythm: Rhythm;
  readonly mentor: BusyTimes;
  readonly mentee: BusyTimes;
}

export type PairAnswer =
  | SlotSearch
  | {
      readonly found: false;
      readonly because: 'calendarUnreadable';
      readonly whose: 'mentor' | 'mentee';
      readonly cause: UnreadableCause;
    };

/** Reads both calendars by the rules of the programme and searches in every zone in which the pair could meet. */
export function searchForPair(question: PairQuestion, stretched?: ReadingRules['stretched']): PairAnswer {
  const { startsOn, rhythm, settings, notBefore } = question;
  const rules: ReadingRules = stretched ? { ...settings, stretched } : settings;
  const grid = searchGrid(startsOn, rhythm);
  const read = (busy: BusyTimes, on: SearchGrid) => availabilityOf(busy, on, question.assumedHours, rules);
  const [mentor, mentee] = [read(question.mentor.busy, grid), read(question.mentee.busy, grid)];
  if (mentor.kind === 'unreadable') {
    return { found: false, because: 'calendarUnreadable', whose: 'mentor', cause: mentor.cause };
  }
  if (mentee.kind === 'unreadable') {
    return { found: false, because: 'calendarUnreadable', whose: 'mentee', cause: mentee.cause };
  }
  const zones = anchorZones({
    mentorZone: mentor.zone,
    menteeZone: mentee.zone,
    mentorSeries: question.mentor.seriesCount,
    menteeSeries: question.mentee.seriesCount,
  });
  const plans = zones.map((anchorZone) => planSearch({ startsOn, rhythm, anchorZone, notBefore }));
  const past = question.past && pastCalendars(question.past, read);
  return findSlots(plans, { mentor, mentee, lost: question.lost ?? [], ...(past && { past }) }, settings);
}

/** The past tells nothing when it is not known of both. */
function pastCalendars(
  { startsOn, rhythm, ...busy }: Past,
  read: (busy: BusyTimes, grid: SearchGrid) => ReturnType<typeof availabilityOf>,
): PastCalendars | undefined {
  const grid = searchGrid(startsOn, rhythm);
  const [mentor, mentee] = [read(busy.mentor, grid), read(busy.mentee, grid)];
  return isWhole(mentor) && isWhole(mentee) ? { startsOn, mentor, mentee } : undefined;
}

const isWhole = (availability: ReturnType<typeof availabilityOf>): availability is ReadableAvailability =>
  availability.kind === 'readable' && availability.coverage === 'whole';
