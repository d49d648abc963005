import { GraphFault, type GraphAnswer, type GraphCall, type Handler } from '../call.ts';
import { thinkAfterwards } from './afterthoughts.ts';
import { readBody } from './bodies.ts';
import { eventShape, type EventBody } from './eventShape.ts';
import { threadLink } from './joinLinks.ts';
import { lookOf } from './look.ts';
import { requireMailbox } from './mailboxes.ts';
import { deliverCopies } from './meetingChanges.ts';
import { addEntry, newMeeting, plainContent } from './newMeeting.ts';
import { notify } from './notices.ts';
import { attendeesFrom, contentFrom, invalid, ownPartsFrom, recurrenceFrom, zoneGiven } from './readEvent.ts';
import type { Mailbox } from './mailboxRecords.ts';
import type { CalendarEntry } from './records.ts';
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
  notify(call.state, entry.meeting, { at: call.now, kind: 'invitation' });
  thinkAfterwards(call.state, entry.meeting, call.now);
  return created(call, entry);
};

function created(call: GraphCall, entry: CalendarEntry): GraphAnswer {
  const body = wireEvent(entry, undefined, lookOf(call.headers));
  return { status: 201, body, headers: { Location: `${call.root}/me/events('${String(body['id'])}')` } };
}

function repeated(call: GraphCall, entry: CalendarEntry | undefined): GraphAnswer {
  const { repeatedTransaction } = call.state.mailboxes;
  if (repeatedTransaction === 'returnFirst' && entry) {
    return created(call, entry);
  }
  throw new GraphFault(
    repeatedTransaction === 'duplicateConflict' ? 409 : 400,
    'ErrorDuplicateTransactionId',
    'The TransactionId specified in the request has already been used to create a different event',
  );
}

function enter(call: GraphCall, mailbox: Mailbox, body: EventBody): CalendarEntry {
  const { caller, now, state } = call;
  if (!body.start || !body.end) {
    throw invalid('An event needs start and end.');
  }
  refuseOtherProviders(body);
  const zone = zoneGiven(body) ?? body.start.timeZone;
  const content = contentFrom(body, { ...plainContent, subject: '', start: 0, end: 0, zone }, zone);
  const key = `${caller.id}:${mailbox.nextNumber}`;
  const isOnline = body.isOnlineMeeting === true;
  const meeting = newMeeting({
    key,
    organizer: { name: caller.displayName, address: caller.mail },
    organizerId: caller.id,
    createdAt: now,
    content,
    recurrence: body.recurrence ? recurrenceFrom(body.recurrence, content, state.mailboxes) : undefined,
    attendees: attendeesFrom(body),
    isOnline,
    joinUrl: isOnline ? threadLink(key, caller.id) : undefined,
  });
  const transactionId = body.transactionId ?? undefined;
  const entry = addEntry(mailbox, meeting, { transactionId, ...ownPartsFrom(body) });
  if (transactionId !== undefined) {
    mailbox.transactions.set(transactionId, entry.number);
  }
  return entry;
}

/** https://learn.microsoft.com/graph/api/resources/calendar: allowedOnlineMeetingProviders. */
export function refuseOtherProviders({ isOnlineMeeting, onlineMeetingProvider: provider }: EventBody): void {
  if (isOnlineMeeting === true && provider !== undefined && provider !== 'teamsForBusiness') {
    throw invalid(`This calendar allows online meetings of teamsForBusiness, not of ${provider}.`);
  }
}
