import * as v from 'valibot';
import { GraphFault, type GraphCall, type Handler } from '../call.ts';
import { dateTimeTimeZone, readBody, toMoment } from './bodies.ts';
import { requireMailbox } from './mailboxes.ts';
import { changeMeeting, removeFrom } from './meetingChanges.ts';
import { notify } from './notices.ts';
import { contentOn, isOrganizer } from './occurrences.ts';
import { eventOf } from './readEvents.ts';
import type { Answer, CalendarEntry, Meeting } from './records.ts';
import { refuseStale } from './updateEvent.ts';

const cancelShape = v.strictObject({ comment: v.nullish(v.string()) });
const responseShape = v.strictObject({
  comment: v.nullish(v.string()),
  sendResponse: v.nullish(v.boolean(), true),
  proposedNewTime: v.nullish(v.strictObject({ start: dateTimeTimeZone, end: dateTimeTimeZone })),
});
type ResponseBody = v.InferOutput<typeof responseShape>;

/** https://learn.microsoft.com/graph/api/event-cancel: for organizers only. Attendees keep a copy marked as cancelled. */
export const cancelEvent: Handler = (call) => {
  const { entry, day } = eventOf(call);
  const { comment } = readBody(cancelShape, call.body ?? {});
  if (!isOrganizer(entry)) {
    throw refused('You need to be an organizer to cancel a meeting.');
  }
  cancel(call, entry, day, comment ?? '');
  return { status: 202 };
};

/** The organizer's deletion cancels the meeting; an attendee's takes it out of the own calendar. */
export const deleteEvent: Handler = (call) => {
  const { entry, day } = eventOf(call);
  refuseStale(call, entry);
  if (isOrganizer(entry)) {
    cancel(call, entry, day, '');
  } else {
    removeFrom(requireMailbox(call.state, call.caller), entry, day);
  }
  return { status: 204 };
};

export const acceptEvent: Handler = (call) => respond(call, 'accepted');
export const tentativelyAcceptEvent: Handler = (call) => respond(call, 'tentativelyAccepted');
/** What is declined leaves the calendar of who declines it. */
export const declineEvent: Handler = (call) => respond(call, 'declined');

function cancel(call: GraphCall, entry: CalendarEntry, day: number | undefined, comment: string): void {
  const { state, caller, now } = call;
  const { meeting } = entry;
  if (day === undefined) {
    removeFrom(requireMailbox(state, caller), entry, undefined);
    changeMeeting(state, meeting, { isCancelled: true }, now);
  } else {
    changeMeeting(state, meeting, { cancelledDays: new Set([...meeting.cancelledDays, day]) }, now);
  }
  notify(state, meeting, { at: now, kind: 'cancellation', comment });
}

function respond(call: GraphCall, response: Answer['response']): { status: 202 } {
  const { entry, day } = eventOf(call);
  const body = readBody(responseShape, call.body ?? {});
  const { meeting, ownerAddress } = entry;
  if (isOrganizer(entry)) {
    throw refused("You can't respond to this meeting because you're the meeting organizer.");
  }
  refuseUnwanted(body, meeting, day);
  const key = ownerAddress.toLowerCase() + (day === undefined ? '' : `|${day}`);
  const answers = new Map([...meeting.answers, [key, answerFrom(body, response, call.now)]]);
  changeMeeting(call.state, meeting, { answers }, call.now);
  if (response === 'declined') {
    removeFrom(requireMailbox(call.state, call.caller), entry, day);
  }
  if (body.sendResponse) {
    const comment = body.comment ?? '';
    notify(call.state, meeting, {
      at: call.now,
      kind: 'response',
      from: ownerAddress,
      to: [meeting.organizer.address],
      comment,
    });
  }
  return { status: 202 };
}

/** The 400s of https://learn.microsoft.com/graph/api/event-decline, and what Outlook says to unwanted responses. */
function refuseUnwanted({ proposedNewTime, sendResponse }: ResponseBody, meeting: Meeting, day: number | undefined) {
  if (sendResponse && !meeting.content.responseRequested) {
    throw refused("The meeting organizer hasn't requested a response.");
  }
  if (proposedNewTime && !sendResponse) {
    throw refused('A new time can be proposed only in a response that is sent.');
  }
  if (proposedNewTime && !contentOn(meeting, day).allowNewTimeProposals) {
    throw refused('The meeting organizer does not allow new time proposals.');
  }
}

const answerFrom = (
  { proposedNewTime, sendResponse }: ResponseBody,
  response: Answer['response'],
  at: number,
): Answer => ({
  response,
  at,
  ...(!sendResponse && { isKeptBack: true }),
  ...(proposedNewTime && {
    proposal: { start: toMoment(proposedNewTime.start), end: toMoment(proposedNewTime.end) },
  }),
});

const refused = (why: string): GraphFault =>
  new GraphFault(400, 'ErrorInvalidRequest', `Your request can't be completed. ${why}`);
