import type { TenantState } from '../state.ts';
import { entryId, mailboxOf } from './mailboxes.ts';
import { addEntry, newMeeting, plainContent } from './newMeeting.ts';
import type { EventContent } from './records.ts';
import { dayLength } from './recurrence.ts';
import { toInstant, toWall, zoneOf } from './zones.ts';

/** Puts a single event into somebody's calendar, as if they had done it in Outlook. Gives its id. */
export function addEvent(
  state: TenantState,
  userId: string,
  event: {
    readonly subject: string;
    /** ISO 8601 with an offset or Z. */
    readonly fromIso: string;
    readonly toIso: string;
  } & Partial<Pick<EventContent, 'showAs' | 'sensitivity' | 'isAllDay' | 'location'>>,
): string {
  const { fromIso, toIso, ...parts } = event;
  const user = state.directory.users.get(userId);
  const mailbox = user && mailboxOf(state, user);
  if (!mailbox) {
    throw new Error(`Cannot add "${event.subject}" for "${userId}": no user with a mailbox has that id`);
  }
  const zone = zoneOf(mailbox.zone);
  const meeting = newMeeting({
    key: `${userId}:${mailbox.nextNumber}`,
    organizer: { name: user.displayName, address: user.mail },
    organizerId: userId,
    createdAt: state.mailboxes.seed?.now ?? 0,
    content: {
      ...plainContent,
      ...parts,
      start: toWall(Date.parse(fromIso), zone),
      end: toWall(Date.parse(toIso), zone),
      zone: mailbox.zone,
    },
  });
  return entryId(addEntry(mailbox, meeting));
}

/** Books whole days of leave: from the local day of one moment to that of another, both included. Gives the id. */
export function bookLeave(state: TenantState, userId: string, fromIso: string, toIso: string): string {
  const zone = zoneOf(state.directory.users.get(userId)?.timeZone ?? 'UTC');
  const localDay = (iso: string): number => Math.floor(toWall(Date.parse(iso), zone) / dayLength);
  const midnight = (day: number): string => new Date(toInstant(day * dayLength, zone)).toISOString();
  return addEvent(state, userId, {
    subject: 'Annual leave',
    fromIso: midnight(localDay(fromIso)),
    toIso: midnight(localDay(toIso) + 1),
    showAs: 'oof',
    isAllDay: true,
  });
}
