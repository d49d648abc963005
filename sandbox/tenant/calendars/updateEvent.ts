import { GraphFault, ok, type GraphCall, type Handler } from '../call.ts';
import { thinkAfterwards } from './afterthoughts.ts';
import { readBody } from './bodies.ts';
import { refuseOtherProviders } from './createEvent.ts';
import { eventShape, type EventBody } from './eventShape.ts';
import { threadLink } from './joinLinks.ts';
import { lookOf } from './look.ts';
import { askAnew, changeMeeting, deliverCopies, withdrawCopies } from './meetingChanges.ts';
import { notify } from './notices.ts';
import { contentOn, isOrganizer } from './occurrences.ts';
import { attendeesFrom, contentFrom, invalid, ownPartsFrom, recurrenceFrom, zoneGiven } from './readEvent.ts';
import { eventOf } from './readEvents.ts';
import type { CalendarEntry, EventContent, Meeting } from './records.ts';
import { dayLength } from './recurrence.ts';
import { exceptionsAfter, refuseCrossing } from './seriesRules.ts';
import { etagOf, wireEvent } from './wireEvent.ts';

/** https://learn.microsoft.com/graph/api/event-update. A changed occurrence becomes an exception of its series. */
export const updateEvent: Handler = (call) => {
  const { entry, day } = eventOf(call);
  refuseStale(call, entry);
  const body = readBody(eventShape, call.body);
  keepOwnParts(entry, body);
  const { singleValueExtendedProperties: _properties, extensions: _extensions, ...shared } = body;
  if (Object.keys(shared).length > 0) {
    changeShared(call, entry, day, body);
  }
  return ok(wireEvent(entry, day, lookOf(call.headers)));
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

function changeShared(call: GraphCall, entry: CalendarEntry, day: number | undefined, body: EventBody): void {
  if (!isOrganizer(entry)) {
    throw new GraphFault(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  }
  if (body.transactionId !== undefined) {
    throw invalid('The transactionId of an event cannot be changed.');
  }
  refuseOtherProviders(body);
  if (day === undefined) {
    changeWhole(call, entry.meeting, body);
    goOnline(call, entry.meeting, body);
  } else {
    changeOccurrence(call, entry.meeting, day, body);
  }
  notify(call.state, entry.meeting, { at: call.now, kind: 'update' });
}

/** A new time or pattern is a new invitation: changed occurrences and answers are gone, as in Exchange. */
function changeWhole({ state, now }: GraphCall, meeting: Meeting, body: EventBody): void {
  const keepsPattern = meeting.recurrence !== undefined && body.recurrence === undefined;
  const zone = (keepsPattern ? undefined : zoneGiven(body)) ?? meeting.content.zone;
  const content = contentFrom(body, meeting.content, zone);
  const recurrence = recurrenceAfter(meeting, content, body, state.mailboxes);
  const isMoved = body.recurrence !== undefined || !isSameTime(content, meeting.content);
  const before = meeting.attendees.map(({ address }) => address);
  const attendees = body.attendees ? attendeesFrom(body) : meeting.attendees;
  const stay = new Set(attendees.map(({ address }) => address.toLowerCase()));
  withdrawCopies(
    state,
    meeting,
    before.filter((address) => !stay.has(address.toLowerCase())),
  );
  const fresh = isMoved
    ? { answers: new Map(), ...exceptionsAfter(meeting, recurrence, content, state.mailboxes) }
    : {};
  changeMeeting(state, meeting, { content, recurrence, attendees, ...fresh }, now);
  deliverCopies(state, meeting);
}

function recurrenceAfter(
  meeting: Meeting,
  content: EventContent,
  body: EventBody,
  switches: GraphCall['state']['mailboxes'],
): Meeting['recurrence'] {
  if (body.recurrence !== undefined) {
    return body.recurrence === null ? undefined : recurrenceFrom(body.recurrence, content, switches);
  }
  if (meeting.recurrence && Math.floor(content.start / dayLength) !== meeting.recurrence.range.startDay) {
    throw invalid('A series that moves to another day needs a recurrence that starts on that day.');
  }
  return meeting.recurrence;
}

/** Once an event is online it stays so: "Outlook ignores any further changes to isOnlineMeeting", resources/event. */
function goOnline({ state, now }: GraphCall, meeting: Meeting, { isOnlineMeeting }: EventBody): void {
  if (isOnlineMeeting === true && !meeting.isOnline) {
    const joinUrl = threadLink(meeting.key, meeting.organizerId);
    changeMeeting(state, meeting, { isOnline: true, joinUrl }, now);
    thinkAfterwards(state, meeting, now);
  }
}

function changeOccurrence({ state, now }: GraphCall, meeting: Meeting, day: number, body: EventBody): void {
  if (body.recurrence !== undefined || body.attendees || body.isOnlineMeeting !== undefined) {
    throw invalid('An occurrence has no recurrence, no attendees and no online meeting of its own.');
  }
  const before = contentOn(meeting, day);
  const content = contentFrom(body, before, before.zone);
  refuseCrossing(meeting, day, content);
  const stays = isSameTime(content, before);
  const answers = stays ? meeting.answers : new Map([...meeting.answers].filter(([key]) => !key.endsWith(`|${day}`)));
  if (!stays) {
    askAnew(state, meeting, day);
  }
  changeMeeting(state, meeting, { changes: new Map([...meeting.changes, [day, content]]), answers }, now);
}

const isSameTime = (a: EventContent, b: EventContent): boolean =>
  a.start === b.start && a.end === b.end && a.zone === b.zone;
