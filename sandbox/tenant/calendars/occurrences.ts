import type { Answer, CalendarEntry, EventContent, FreeBusyStatus, Meeting, Recurrence } from './records.ts';
import { dayLength, seriesDays } from './recurrence.ts';
import { toInstant, zoneOf } from './zones.ts';

/** What a reader is shown: a single event or a series master (`day` undefined), or one occurrence of a series. */
export interface Shown {
  readonly entry: CalendarEntry;
  /** The day of the pattern, in days since 1970, also when the occurrence was moved. */
  readonly day: number | undefined;
}

/** A single event or one meeting of a series, as it stands in one mailbox. Moments in milliseconds since 1970. */
export interface Occurrence extends Shown {
  readonly type: 'singleInstance' | 'occurrence' | 'exception';
  readonly start: number;
  readonly end: number;
  readonly content: EventContent;
  readonly isCancelled: boolean;
}

/** What of an entry overlaps `[from, to)`, by start. Series are expanded in their own zone: 10:00 stays 10:00. */
export function occurrencesWithin(entry: CalendarEntry, from: number, to: number): Occurrence[] {
  const { recurrence } = entry.meeting;
  const all = recurrence ? seriesWithin(entry, recurrence, from, to) : [occurrenceOn(entry, undefined)];
  return all.filter((one) => one.start < to && (one.end > from || one.start >= from));
}

/** One occurrence by its day, whether or not it was moved; `undefined` when the series has none (any more) there. */
export function findOccurrence(entry: CalendarEntry, day: number): Occurrence | undefined {
  const { recurrence } = entry.meeting;
  if (!recurrence || isGone(entry, day)) {
    return undefined;
  }
  for (const candidate of seriesDays(recurrence, day)) {
    if (candidate === day) {
      return occurrenceOn(entry, day);
    }
  }
  return undefined;
}

/** The content that one occurrence has now: the pattern's time on that day, then what was changed. */
export function contentOn({ content, changes }: Meeting, day: number | undefined): EventContent {
  if (day === undefined) {
    return content;
  }
  const shift = (day - Math.floor(content.start / dayLength)) * dayLength;
  return { ...content, start: content.start + shift, end: content.end + shift, ...changes.get(day) };
}

export const isOrganizer = (entry: CalendarEntry): boolean => entry.meeting.organizerId === entry.ownerId;

/** The answer of an attendee for one occurrence, else for the whole meeting. */
export function answerOf({ answers }: Meeting, address: string, day: number | undefined): Answer | undefined {
  const key = address.toLowerCase();
  return (day === undefined ? undefined : answers.get(`${key}|${day}`)) ?? answers.get(key);
}

export function occurrenceOn(entry: CalendarEntry, day: number | undefined): Occurrence {
  const { meeting } = entry;
  const content = contentOn(meeting, day);
  const zone = zoneOf(content.zone);
  const isCancelled = meeting.isCancelled || (day !== undefined && meeting.cancelledDays.has(day));
  return {
    entry,
    type: day === undefined ? 'singleInstance' : meeting.changes.has(day) || isCancelled ? 'exception' : 'occurrence',
    day,
    start: toInstant(content.start, zone),
    end: toInstant(content.end, zone),
    content,
    isCancelled,
  };
}

function seriesWithin(entry: CalendarEntry, recurrence: Recurrence, from: number, to: number): Occurrence[] {
  const { content, changes } = entry.meeting;
  // Two days more on either side: the window is in UTC, the days are local, and a meeting may cross midnight.
  const margin = 2 + Math.ceil((content.end - content.start) / dayLength);
  const firstDay = Math.floor(from / dayLength) - margin;
  const days: number[] = [];
  for (const day of seriesDays(recurrence, Math.floor(to / dayLength) + margin)) {
    if (day >= firstDay && !changes.has(day)) {
      days.push(day);
    }
  }
  return [...days, ...changes.keys()]
    .filter((day) => !isGone(entry, day))
    .map((day) => occurrenceOn(entry, day))
    .toSorted((a, b) => a.start - b.start);
}

/** The organizer no longer sees what was cancelled; attendees do, until they remove it. */
function isGone(entry: CalendarEntry, day: number): boolean {
  return entry.removedDays.has(day) || (isOrganizer(entry) && entry.meeting.cancelledDays.has(day));
}

/** How the time counts in this mailbox: an invitation is tentative until it is accepted. */
export function statusOf({ entry, content, day, isCancelled }: Occurrence): FreeBusyStatus {
  if (isCancelled) {
    return 'free';
  }
  if (isOrganizer(entry) || content.showAs === 'free') {
    return content.showAs;
  }
  const answer = answerOf(entry.meeting, entry.ownerAddress, day);
  return answer?.response === 'accepted' ? content.showAs : 'tentative';
}
