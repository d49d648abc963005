import { GraphFault, type GraphAnswer, type GraphCall, type Handler } from '../call.ts';
import { tenantId } from '../wellKnown.ts';
import { answerZone } from './answerZone.ts';
import { readBody } from './bodies.ts';
import { eventShape, type EventBody } from './eventShape.ts';
import { requireMailbox } from './mailboxes.ts';
import { deliverCopies } from './meetingChanges.ts';
import { addEntry, newMeeting, plainContent } from './newMeeting.ts';
import { attendeesFrom, contentFrom, invalid, ownPartsFrom, recurrenceFrom, zoneGiven } from './readEvent.ts';
import type { CalendarEntry, Mailbox } from './records.ts';
import { wireEvent } from './wireEvent.ts';

/** https://learn.microsoft.com/graph/api/user-post-events. Attendees get their copy at once; there is no draft. */
export const createEvent: Handler = (call) => {
  const mailbox = requireMailbox(call.state, call.caller);
  const body = readBody(eventShape, call.body);
  const earlier = body.transactionId ? mailbox.transactions.get(body.transactionId) : undefined;
  if (earlier !== undefined) {
    return repeated(call, mailbox.entries.get(earlier));
  }
  const entry = enter(call, mailbox, body);
  deliverCopies(call.state, entry.meeting);
  return created(call, entry);
};

function created(call: GraphCall, entry: CalendarEntry): GraphAnswer {
  const body = wireEvent(entry, undefined, answerZone(call.headers));
  return { status: 201, body, headers: { Location: `${call.root}/me/events('${String(body['id'])}')` } };
}

function repeated(call: GraphCall, entry: CalendarEntry | undefined): GraphAnswer {
  if (call.state.mailboxes.repeatedTransaction === 'returnFirst' && entry) {
    return created(call, entry);
  }
  throw new GraphFault(
    400,
    'ErrorDuplicateTransactionId',
    'The TransactionId specified in the request has already been used to create a different event',
  );
}

function enter(call: GraphCall, mailbox: Mailbox, body: EventBody): CalendarEntry {
  const { caller, now } = call;
  if (!body.start || !body.end) {
    throw invalid('An event needs start and end.');
  }
  const zone = zoneGiven(body) ?? body.start.timeZone;
  const content = contentFrom(body, { ...plainContent, subject: '', start: 0, end: 0, zone }, zone);
  const key = `${caller.id}:${mailbox.nextNumber}`;
  const meeting = newMeeting({
    key,
    organizer: { name: caller.displayName, address: caller.mail },
    organizerId: caller.id,
    createdAt: now,
    content,
    recurrence: body.recurrence ? recurrenceFrom(body.recurrence, content) : undefined,
    attendees: attendeesFrom(body),
    joinUrl: body.isOnlineMeeting === true ? joinUrl(key, caller.id, body.onlineMeetingProvider) : undefined,
  });
  const transactionId = body.transactionId ?? undefined;
  const entry = addEntry(mailbox, meeting, { transactionId, ...ownPartsFrom(body) });
  if (transactionId !== undefined) {
    mailbox.transactions.set(transactionId, entry.number);
  }
  return entry;
}

/** The link into Teams: one for a whole series. Its form: https://learn.microsoft.com/graph/api/resources/onlinemeeting. */
function joinUrl(key: string, organizerId: string, provider: EventBody['onlineMeetingProvider']): string {
  if (provider !== undefined && provider !== 'teamsForBusiness') {
    throw invalid(`This calendar allows online meetings of teamsForBusiness, not of ${provider}.`);
  }
  const thread = Buffer.from(`meeting ${key}`).toString('base64url');
  const context = encodeURIComponent(JSON.stringify({ Tid: tenantId, Oid: organizerId }));
  return `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${thread}%40thread.v2/0?context=${context}`;
}
