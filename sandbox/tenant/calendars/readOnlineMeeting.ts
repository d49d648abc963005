import * as v from 'valibot';
import { GraphFault } from '../call.ts';
import { oneOf } from './bodies.ts';
import type { OnlineMeetingRecord } from './mailboxRecords.ts';

const hour = 3_600_000;
const participant = v.looseObject({});
const isoMoment = v.pipe(v.string(), v.isoTimestamp());

const parts = {
  subject: v.nullish(v.string()),
  startDateTime: v.nullish(isoMoment),
  endDateTime: v.nullish(isoMoment),
  participants: v.nullish(
    v.strictObject({
      '@odata.type': v.optional(v.string()),
      attendees: v.optional(v.array(participant)),
      organizer: v.optional(participant),
    }),
  ),
};

/** Options that a meeting keeps as they are given: https://learn.microsoft.com/graph/api/resources/onlinemeetingbase. */
const options = {
  allowAttendeeToEnableCamera: v.optional(v.boolean()),
  allowAttendeeToEnableMic: v.optional(v.boolean()),
  allowMeetingChat: v.optional(oneOf(['enabled', 'disabled', 'limited'])),
  allowedPresenters: v.optional(oneOf(['everyone', 'organization', 'roleIsPresenter', 'organizer'])),
  isEntryExitAnnounced: v.optional(v.boolean()),
  recordAutomatically: v.optional(v.boolean()),
  lobbyBypassSettings: v.optional(v.looseObject({})),
};

export const meetingShape = v.strictObject({ ...parts, ...options });
export const createOrGetShape = v.strictObject({ ...parts, externalId: v.pipe(v.string(), v.nonEmpty()) });
export type NewMeetingBody = v.InferOutput<typeof meetingShape> & { readonly externalId?: string };

interface Beginnings extends Pick<OnlineMeetingRecord, 'thread' | 'joinUrl' | 'organizerId'> {
  readonly now: number;
}

/** From now for an hour when no times are given: https://learn.microsoft.com/graph/api/onlinemeeting-createorget. */
export function newOnlineMeeting(body: NewMeetingBody, { now, ...fixed }: Beginnings): OnlineMeetingRecord {
  const plain: OnlineMeetingRecord = {
    ...fixed,
    subject: null,
    start: now,
    end: now + hour,
    createdAt: now,
    externalId: body.externalId,
    participants: [],
    options: {},
  };
  return changedMeeting(plain, body, now);
}

export function changedMeeting(before: OnlineMeetingRecord, body: NewMeetingBody, now: number): OnlineMeetingRecord {
  const { subject, startDateTime, endDateTime, participants, externalId: _externalId, ...given } = body;
  if (endDateTime && !startDateTime) {
    throw invalid('An endDateTime needs a startDateTime.');
  }
  const start = startDateTime ? Date.parse(startDateTime) : before.start;
  const end = endDateTime ? Date.parse(endDateTime) : startDateTime ? start + hour : before.end;
  if (end < start) {
    throw invalid(`The endDateTime ${new Date(end).toISOString()} is earlier than the startDateTime.`);
  }
  return {
    ...before,
    subject: subject === undefined ? before.subject : subject,
    start,
    end,
    createdAt: Math.min(before.createdAt, now),
    participants: participants?.attendees ?? before.participants,
    options: { ...before.options, ...given },
  };
}

const invalid = (message: string): GraphFault => new GraphFault(400, 'BadRequest', message);
