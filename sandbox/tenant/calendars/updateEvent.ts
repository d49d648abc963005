import { GraphFault, ok, type GraphCall, type Handler } from '../call.ts';
import { answerZone } from './answerZone.ts';
import { readBody } from './bodies.ts';
import { eventShape, type EventBody } from './eventShape.ts';
import { changeMeeting, deliverCopies, withdrawCopies } from './meetingChanges.ts';
import { contentOn, isOrganizer } from './occurrences.ts';
import { attendeesFrom, contentFrom, invalid, ownPartsFrom, recurrenceFrom, zoneGiven } from './readEvent.ts';
import { eventOf } from './readEvents.ts';
import type { CalendarEntry, EventContent, Meeting } from './records.ts';
import { dayLength, seriesDays } from './recurrence.ts';
import { etagOf, wireEvent } from './wireEvent.ts';

/** https://learn.microsoft.com/graph/api/event-update. A changed occurrence becomes an exception of its series. */
export const updateEvent: Handler = (call) => {
  const { entry, day } = eventOf(call);
  refuseStale(call, entry);
  const body = readBody(eventShape, call.body);
  keepOwnParts(entry, body);
  const { singleValueExtendedProperties: _properties, extensions: _extensions, ...shared } = body;
  if (Object.keys(shared).length > 0 && !isOrganizer(entry)) {
    throw new GraphFault(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  }
  if (body.transactionId !== undefined) {
    throw invalid('The transactionId of an event cannot be changed.');
  }
  if (day === undefined) {
    changeWhole(call, entry.meeting, body);
  } else {
    changeOccurrence(call, entry.meeting, day, body);
  }
  return ok(wireEvent(entry, day, answerZone(call.headers)));
};

/** The text as in issue 1201 of msgraph-sdk-dotnet. */
export function refuseStale({ headers }: GraphCall, entry: CalendarEntry): void {
  const expected = headers.get('If-Match');
  if (expected !== null && expected !== '*' && expected !== etagOf(entry)) {
    throw new GraphFault(
      412,
      'ErrorIrresolvableConflict',
      'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
    );
  }
}

function keepOwnParts(entry: CalendarEntry, body: EventBody): void {
  const { properties, extensions } = ownPartsFrom(body);
  entry.properties = new Map([...entry.properties, ...properties]);
  entry.extensions = new Map([...entry.extensions, ...extensions]);
}

/** A new time or pattern is a new invitation: changed occurrences and answers are gone, as in Exchange. */
function changeWhole({ state, now }: GraphCall, meeting: Meeting, body: EventBody): void {
  const keepsPattern = meeting.recurrence !== undefined && body.recurrence === undefined;
  const zone = (keepsPattern ? undefined : zoneGiven(body)) ?? meeting.content.zone;
  const content = contentFrom(body, meeting.content, zone);
  const recurrence = recurrenceAfter(meeting, content, body);
  const isMoved = body.recurrence !== undefined || !isSameTime(content, meeting.content);
  const before = meeting.attendees.map(({ address }) => address);
  const attendees = body.attendees ? attendeesFrom(body) : meeting.attendees;
  const stay = new Set(attendees.map(({ address }) => address.toLowerCase()));
  withdrawCopies(
    state,
    meeting,
    before.filter((address) => !stay.has(address.toLowerCase())),
  );
  const fresh = { changes: new Map(), cancelledDays: new Set<number>(), answers: new Map() };
  changeMeeting(state, meeting, { content, recurrence, attendees, ...(isMoved && fresh) }, now);
  deliverCopies(state, meeting);
}

function recurrenceAfter(meeting: Meeting, content: EventContent, body: EventBody): Meeting['recurrence'] {
  if (body.recurrence !== undefined) {
    return body.recurrence === null ? undefined : recurrenceFrom(body.recurrence, content);
  }
  if (meeting.recurrence && Math.floor(content.start / dayLength) !== meeting.recurrence.range.startDay) {
    throw invalid('A series that moves to another day needs a recurrence that starts on that day.');
  }
  return meeting.recurrence;
}

function changeOccurrence({ state, now }: GraphCall, meeting: Meeting, day: number, body: EventBody): void {
  if (body.recurrence !== undefined || body.attendees) {
    throw invalid('An occurrence has no recurrence and no attendees of its own.');
  }
  const before = contentOn(meeting, day);
  const content = contentFrom(body, before, before.zone);
  refuseCrossing(meeting, day, content);
  const answers = isSameTime(content, before)
    ? meeting.answers
    : new Map([...meeting.answers].filter(([key]) => !key.endsWith(`|${day}`)));
  changeMeeting(state, meeting, { changes: new Map([...meeting.changes, [day, content]]), answers }, now);
}

const isSameTime = (a: EventContent, b: EventContent): boolean =>
  a.start === b.start && a.end === b.end && a.zone === b.zone;

/**
 * "The occurrence cannot be moved to or before the day of the previous occurrence, and cannot be moved to or after
 * the day of the following occurrence": https://learn.microsoft.com/graph/api/event-update.
 */
function refuseCrossing(meeting: Meeting, day: number, content: EventContent): void {
  const dayNow = (other: number | undefined): number | undefined =>
    other === undefined ? undefined : Math.floor(contentOn(meeting, other).start / dayLength);
  const [previous, next] = neighbours(meeting, day).map(dayNow);
  const target = Math.floor(content.start / dayLength);
  if ((previous !== undefined && target <= previous) || (next !== undefined && target >= next)) {
    throw new GraphFault(
      400,
      'ErrorOccurrenceCrossingBoundary',
      'Modified occurrence is crossing or overlapping adjacent occurrence.',
    );
  }
}

/** The days of the pattern before and after one; no series in use pauses for longer than eight years. */
function neighbours({ recurrence }: Meeting, day: number): [number | undefined, number | undefined] {
  let previous: number | undefined;
  if (recurrence) {
    for (const candidate of seriesDays(recurrence, day + 8 * 366)) {
      if (candidate > day) {
        return [previous, candidate];
      }
      previous = candidate < day ? candidate : previous;
    }
  }
  return [previous, undefined];
}
