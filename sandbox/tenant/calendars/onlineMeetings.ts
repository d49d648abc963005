import { GraphFault, ok, type GraphCall, type Handler } from '../call.ts';
import { readBody } from './bodies.ts';
import { joinLink, threadOf } from './joinLinks.ts';
import { itemNotFound, requireMailbox } from './mailboxes.ts';
import {
  changedMeeting,
  newOnlineMeeting,
  meetingShape,
  createOrGetShape,
  type NewMeetingBody,
} from './readOnlineMeeting.ts';
import type { Mailbox, OnlineMeetingRecord } from './mailboxRecords.ts';
import { meetingOfEvent } from './meetingOfEvent.ts';
import { onlineMeetingId, readOnlineMeetingId, wireOnlineMeeting } from './wireOnlineMeeting.ts';

/** https://learn.microsoft.com/graph/api/application-post-onlinemeetings: a meeting in Teams that is in no calendar. */
export const createOnlineMeeting: Handler = (call) => {
  const meeting = open(call, readBody(meetingShape, call.body ?? {}));
  return { status: 201, body: wireOnlineMeeting(meeting, call.state) };
};

/** The same external id gives the same meeting: https://learn.microsoft.com/graph/api/onlinemeeting-createorget. */
export const createOrGetOnlineMeeting: Handler = (call) => {
  const body = readBody(createOrGetShape, call.body);
  const { onlineMeetings } = requireMailbox(call.state, call.caller);
  const found = [...(onlineMeetings?.values() ?? [])].find(({ externalId }) => externalId === body.externalId);
  return { status: found ? 200 : 201, body: wireOnlineMeeting(found ?? open(call, body), call.state) };
};

/** Only by its join link: https://learn.microsoft.com/graph/api/onlinemeeting-get. Meetings of events count too. */
export const listOnlineMeetings: Handler = (call) => {
  const mailbox = requireMailbox(call.state, call.caller);
  const filter = call.query.get('$filter') ?? '';
  const link = /^JoinWebUrl eq '((?:[^']|'')*)'$/i.exec(filter)?.[1]?.replaceAll("''", "'");
  if (link === undefined || [...call.query.keys()].length > 1) {
    throw new GraphFault(
      400,
      'InvalidArgument',
      "Filter expression expected - /onlineMeetings?$filter=JoinWebUrl eq '...'.",
    );
  }
  const thread = /19:meeting_[^/]+@thread\.v2/.exec(decodeURIComponent(link))?.[0] ?? '';
  const found = meetingBy(mailbox, thread);
  return ok({ value: found ? [wireOnlineMeeting(found, call.state)] : [] });
};

export const getOnlineMeeting: Handler = (call) => ok(wireOnlineMeeting(meetingIn(call), call.state));

/** Subject and times of a meeting that belongs to an event are the event's; here only its options change. */
export const updateOnlineMeeting: Handler = (call) => {
  const mailbox = requireMailbox(call.state, call.caller);
  const body = readBody(meetingShape, call.body);
  const before = meetingIn(call);
  const isOfEvent = meetingOfEvent(mailbox, before.thread) !== undefined;
  if (isOfEvent && (body.subject !== undefined || body.startDateTime !== undefined || body.endDateTime !== undefined)) {
    throw new GraphFault(400, 'BadRequest', 'Subject and times of this meeting are changed through its event.');
  }
  return ok(wireOnlineMeeting(keep(mailbox, changedMeeting(before, body, call.now)), call.state));
};

export const deleteOnlineMeeting: Handler = (call) => {
  const mailbox = requireMailbox(call.state, call.caller);
  const { thread } = meetingIn(call);
  if (meetingOfEvent(mailbox, thread)) {
    throw new GraphFault(
      501,
      'NotImplemented',
      'The stand-in tenant ends the meeting of an event with the event only.',
    );
  }
  mailbox.onlineMeetings = new Map([...(mailbox.onlineMeetings ?? [])].filter(([other]) => other !== thread));
  return { status: 204 };
};

function open(call: GraphCall, body: NewMeetingBody): OnlineMeetingRecord {
  const mailbox = requireMailbox(call.state, call.caller);
  const thread = threadOf(`${call.caller.id}:online:${mailbox.nextNumber++}`);
  const joinUrl = joinLink(thread, call.caller.id);
  return keep(mailbox, newOnlineMeeting(body, { thread, joinUrl, organizerId: call.caller.id, now: call.now }));
}

function keep(mailbox: Mailbox, meeting: OnlineMeetingRecord): OnlineMeetingRecord {
  mailbox.onlineMeetings = new Map([...(mailbox.onlineMeetings ?? []), [meeting.thread, meeting]]);
  return meeting;
}

function meetingIn({ caller, params, state }: GraphCall): OnlineMeetingRecord {
  const id = params['onlineMeeting-id'] ?? '';
  const found = meetingBy(requireMailbox(state, caller), readOnlineMeetingId(id));
  if (!found || onlineMeetingId(found) !== id) {
    throw itemNotFound();
  }
  return found;
}

const meetingBy = (mailbox: Mailbox, thread: string): OnlineMeetingRecord | undefined =>
  mailbox.onlineMeetings?.get(thread) ?? meetingOfEvent(mailbox, thread);
