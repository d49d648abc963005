import * as v from 'valibot';
import { GraphFault, type Handler } from '../call.ts';
import { readBody } from './bodies.ts';
import { changeMeeting, deliverCopies } from './meetingChanges.ts';
import { notify } from './notices.ts';
import { eventOf } from './readEvents.ts';
import type { Attendee } from './records.ts';

const forwardShape = v.strictObject({
  comment: v.nullish(v.string(), ''),
  toRecipients: v.pipe(
    v.array(
      v.strictObject({
        emailAddress: v.strictObject({ address: v.pipe(v.string(), v.email()), name: v.nullish(v.string()) }),
      }),
    ),
    v.nonEmpty(),
  ),
});

/**
 * By the organizer or an attendee. The recipient is added to the meeting, also when an attendee forwards it:
 * https://learn.microsoft.com/graph/api/event-forward.
 */
export const forwardEvent: Handler = (call) => {
  const { entry, day } = eventOf(call);
  const { comment, toRecipients } = readBody(forwardShape, call.body);
  if (day !== undefined) {
    throw new GraphFault(501, 'NotImplemented', 'The stand-in tenant forwards whole events or series only.');
  }
  const { meeting, ownerAddress } = entry;
  const asked = new Set([...meeting.attendees, meeting.organizer].map(({ address }) => address.toLowerCase()));
  const recipients = toRecipients.map(({ emailAddress: { address, name } }): Attendee => ({
    address,
    name: name ?? address,
    type: 'required',
  }));
  const added = recipients.filter(({ address }) => !asked.has(address.toLowerCase()));
  changeMeeting(call.state, meeting, { attendees: [...meeting.attendees, ...added] }, call.now);
  deliverCopies(call.state, meeting);
  const to = recipients.map(({ address }) => address);
  notify(call.state, meeting, { at: call.now, kind: 'forward', from: ownerAddress, to, comment });
  return { status: 202 };
};
