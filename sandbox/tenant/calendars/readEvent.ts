import { GraphFault } from '../call.ts';
import { toWallTime, type DateTimeTimeZone } from './bodies.ts';
import type { EventBody, RecurrenceBody } from './eventShape.ts';
import type { CalendarSwitches } from './mailboxRecords.ts';
import type { Attendee, CalendarEntry, EventContent, Recurrence, RecurrenceRange } from './records.ts';
import { dayLength, dayOf, seriesDays } from './recurrence.ts';
import { toInstant, toWall, zoneOf } from './zones.ts';

/** What the body makes of the content so far, with times kept in `zone`. */
export function contentFrom(body: EventBody, before: EventContent, zone: string): EventContent {
  const content: EventContent = {
    ...before,
    ...plainParts(body),
    start: body.start ? wallIn(zone, body.start) : inOtherZone(before.start, before.zone, zone),
    end: body.end ? wallIn(zone, body.end) : inOtherZone(before.end, before.zone, zone),
    zone,
  };
  refuseTimes(content);
  return content;
}

/** The zone that a body keeps its times in: that of the recurrence, else that of the start. */
export const zoneGiven = ({ recurrence, start }: EventBody): string | undefined =>
  recurrence?.range.recurrenceTimeZone ?? start?.timeZone;

const wallIn = (zone: string, time: DateTimeTimeZone): number => inOtherZone(toWallTime(time), time.timeZone, zone);

function inOtherZone(wall: number, from: string, to: string): number {
  const [known, wanted] = [zoneOf(from), zoneOf(to)];
  return known === wanted ? wall : toWall(toInstant(wall, known), wanted);
}

/** The parts that are kept as they were given. */
function plainParts(body: EventBody): Partial<EventContent> {
  const kept = [
    ...(['subject', 'body', 'isAllDay', 'showAs', 'sensitivity', 'importance', 'categories', 'isReminderOn'] as const),
    ...(['reminderMinutesBeforeStart', 'allowNewTimeProposals', 'responseRequested', 'hideAttendees'] as const),
  ];
  const given = Object.fromEntries(kept.filter((name) => body[name] !== undefined).map((name) => [name, body[name]]));
  return body.location ? { ...given, location: body.location.displayName } : given;
}

function refuseTimes({ start, end, isAllDay }: EventContent): void {
  if (end < start) {
    throw new GraphFault(400, 'ErrorCalendarEndDateIsEarlierThanStartDate', 'End date is earlier than start date.');
  }
  if (isAllDay && (start % dayLength !== 0 || end % dayLength !== 0 || start === end)) {
    throw invalid('The Event.Start and Event.End properties of an all-day event must be midnight, and a day apart.');
  }
}

/**
 * A recurrence as it is kept. The range must start on the day of the event:
 * https://learn.microsoft.com/graph/api/resources/recurrencerange.
 */
export function recurrenceFrom(
  { pattern, range }: RecurrenceBody,
  content: EventContent,
  { weeksFrom }: CalendarSwitches,
): Recurrence {
  const recurrence: Recurrence = { pattern: { ...pattern, ...(weeksFrom && { weeksFrom }) }, range: rangeFrom(range) };
  if (recurrence.range.startDay !== Math.floor(content.start / dayLength)) {
    throw invalid(`The start date of the recurrence, ${range.startDate}, must be the day on which the event starts.`);
  }
  if (pattern.type !== 'daily' && !pattern.type.startsWith('absolute') && pattern.daysOfWeek.length === 0) {
    throw invalid(`The recurrence pattern ${pattern.type} needs daysOfWeek.`);
  }
  if (pattern.type.startsWith('absolute') && (pattern.dayOfMonth < 1 || pattern.dayOfMonth > 31)) {
    throw invalid(`The recurrence pattern ${pattern.type} needs a dayOfMonth from 1 to 31.`);
  }
  if (pattern.type.endsWith('Yearly') && (pattern.month < 1 || pattern.month > 12)) {
    throw invalid(`The recurrence pattern ${pattern.type} needs a month from 1 to 12.`);
  }
  refuseOverlap(recurrence, content);
  return recurrence;
}

function rangeFrom(range: RecurrenceBody['range']): RecurrenceRange {
  const startDay = dayOf(range.startDate);
  if (range.type === 'noEnd') {
    return { type: 'noEnd', startDay };
  }
  if (range.type === 'numbered') {
    const count = range.numberOfOccurrences ?? 0;
    if (count < 1 || count > 999) {
      throw invalid('A numbered recurrence range needs numberOfOccurrences from 1 to 999.');
    }
    return { type: 'numbered', startDay, count };
  }
  if (range.endDate === undefined || dayOf(range.endDate) < startDay) {
    throw invalid('A recurrence range of type endDate needs an endDate on or after its startDate.');
  }
  if (range.endDate > lastDate) {
    throw invalid(`A recurrence cannot end after ${lastDate}.`);
  }
  return { type: 'endDate', startDay, endDay: dayOf(range.endDate) };
}

/** MS-OXOCAL 2.2.1.44.1, EndDate: nothing recurs after it. */
const lastDate = '4500-09-01';

/** Occurrences of a series may not overlap: EWS ResponseCode, ErrorOccurrenceTimeSpanTooBig. */
function refuseOverlap(recurrence: Recurrence, { start, end }: EventContent): void {
  const firstYears = recurrence.range.startDay + 366 * 2;
  let previous: number | undefined;
  for (const day of seriesDays(recurrence, firstYears)) {
    if (previous !== undefined && (day - previous) * dayLength < end - start) {
      throw new GraphFault(
        400,
        'ErrorOccurrenceTimeSpanTooBig',
        "The duration of a single occurrence is greater than the pattern's recurrence interval.",
      );
    }
    previous = day;
  }
  if (previous === undefined && recurrence.range.type !== 'noEnd' && recurrence.pattern.interval < 3) {
    throw new GraphFault(400, 'ErrorRecurrenceHasNoOccurrence', 'The recurrence has no occurrence within its range.');
  }
}

export const attendeesFrom = (body: EventBody): Attendee[] =>
  (body.attendees ?? []).map(({ emailAddress: { address, name }, type }) => ({ address, name: name ?? address, type }));

/** What stays in the caller's own mailbox. */
export const ownPartsFrom = (body: EventBody): Pick<CalendarEntry, 'properties' | 'extensions'> => ({
  properties: new Map(body.singleValueExtendedProperties?.map(({ id, value }) => [id, value])),
  extensions: new Map(
    body.extensions?.map(({ '@odata.type': _type, extensionName, ...values }) => [extensionName, values]),
  ),
});

export const invalid = (message: string): GraphFault => new GraphFault(400, 'ErrorPropertyValidationFailure', message);
