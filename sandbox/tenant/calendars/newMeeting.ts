import type { Mailbox } from './mailboxRecords.ts';
import type { CalendarEntry, EventContent, Meeting, Recurrence } from './records.ts';

/** Puts a meeting into a mailbox, as its organizer's or as a copy. */
export function addEntry(
  mailbox: Mailbox,
  meeting: Meeting,
  own: Partial<Pick<CalendarEntry, 'transactionId' | 'properties' | 'extensions'>> = {},
): CalendarEntry {
  const entry: CalendarEntry = {
    number: mailbox.nextNumber++,
    ownerId: mailbox.ownerId,
    ownerAddress: mailbox.address,
    meeting,
    transactionId: undefined,
    removedDays: nothing.days,
    properties: nothing.properties,
    extensions: nothing.extensions,
    ...own,
  };
  mailbox.entries.set(entry.number, entry);
  mailbox.version += 1;
  return entry;
}

/** A meeting that nobody answered yet. `key` must be unique in the tenant. */
export function newMeeting(
  start: Pick<Meeting, 'key' | 'organizer' | 'organizerId' | 'createdAt' | 'content'> &
    Partial<Pick<Meeting, 'attendees' | 'isOnline' | 'joinUrl'>> & { readonly recurrence?: Recurrence | undefined },
): Meeting {
  return {
    attendees: nothing.attendees,
    isOnline: false,
    joinUrl: undefined,
    recurrence: undefined,
    changes: nothing.changes,
    cancelledDays: nothing.days,
    isCancelled: false,
    answers: nothing.answers,
    attachments: nothing.attendees,
    version: 1,
    modifiedAt: start.createdAt,
    ...start,
  };
}

/** What Outlook assumes for an event about which nothing else was said. */
export const plainContent: Omit<EventContent, 'subject' | 'start' | 'end' | 'zone'> = {
  body: { contentType: 'html', content: '' },
  isAllDay: false,
  location: '',
  showAs: 'busy',
  sensitivity: 'normal',
  importance: 'normal',
  categories: [],
  isReminderOn: true,
  reminderMinutesBeforeStart: 15,
  allowNewTimeProposals: true,
  responseRequested: true,
  hideAttendees: false,
};

// Shared by all meetings until they have something to say: ten thousand calendars hold a million of them.
const nothing = {
  attendees: [],
  days: new Set<number>(),
  changes: new Map(),
  answers: new Map(),
  properties: new Map<string, string>(),
  extensions: new Map(),
};
