import type { TenantState } from '../state.ts';
import { mailboxOf, userByAddress } from './mailboxes.ts';
import { addEntry } from './newMeeting.ts';
import type { Mailbox } from './mailboxRecords.ts';
import type { CalendarEntry, Meeting } from './records.ts';

/** Changes what all who were invited share; every copy then has a new etag. */
export function changeMeeting(
  state: TenantState,
  meeting: Meeting,
  changes: Partial<Pick<Meeting, ChangingParts>>,
  now: number,
): void {
  Object.assign(meeting, changes, { version: meeting.version + 1, modifiedAt: now });
  for (const mailbox of mailboxesWith(state, meeting)) {
    mailbox.version += 1;
  }
}

type ChangingParts =
  | 'content'
  | 'recurrence'
  | 'attendees'
  | 'changes'
  | 'cancelledDays'
  | 'isCancelled'
  | 'answers'
  | 'attachments'
  | 'isOnline'
  | 'joinUrl';

/** Puts a copy into the mailbox of each attendee who has one here and no copy yet. The organizer gets none. */
export function deliverCopies(state: TenantState, meeting: Meeting): void {
  for (const { address } of meeting.attendees) {
    const user = userByAddress(state, address);
    const mailbox = user && user.id !== meeting.organizerId ? mailboxOf(state, user) : undefined;
    if (mailbox && !copyIn(mailbox, meeting)) {
      addEntry(mailbox, meeting);
    }
  }
}

/** Takes an entry, or some days of its series, out of one mailbox alone. */
export function removeFrom(mailbox: Mailbox, entry: CalendarEntry, day: number | undefined): void {
  if (day === undefined) {
    mailbox.entries.delete(entry.number);
  } else {
    entry.removedDays = new Set([...entry.removedDays, day]);
  }
  mailbox.version += 1;
}

/** A new time is a new question, also to those who had taken that day out of their calendar. */
export function askAnew(state: TenantState, meeting: Meeting, day: number): void {
  for (const mailbox of mailboxesWith(state, meeting)) {
    const copy = copyIn(mailbox, meeting);
    if (copy?.removedDays.has(day)) {
      copy.removedDays = new Set([...copy.removedDays].filter((removed) => removed !== day));
    }
  }
}

/** Takes the copies of those who are no longer invited. */
export function withdrawCopies(state: TenantState, meeting: Meeting, addresses: readonly string[]): void {
  for (const address of addresses) {
    const user = userByAddress(state, address);
    const mailbox = user && mailboxOf(state, user);
    const copy = mailbox && copyIn(mailbox, meeting);
    if (mailbox && copy) {
      removeFrom(mailbox, copy, undefined);
    }
  }
}

function copyIn(mailbox: Mailbox, meeting: Meeting): CalendarEntry | undefined {
  return [...mailbox.entries.values()].find((entry) => entry.meeting === meeting);
}

/** The opened mailboxes among those of the organizer and the attendees; in others nothing can lie yet. */
function mailboxesWith(state: TenantState, meeting: Meeting): Mailbox[] {
  const invited = meeting.attendees.map(({ address }) => userByAddress(state, address)?.id);
  return [meeting.organizerId, ...invited].flatMap((id) => state.mailboxes.byUser.get(id ?? '') ?? []);
}
