import { threadOf } from './joinLinks.ts';
import { isOrganizer } from './occurrences.ts';
import type { Mailbox, OnlineMeetingRecord } from './mailboxRecords.ts';
import { toInstant, zoneOf } from './zones.ts';

/** The Teams meeting of an event that the owner of this mailbox organizes, by its thread. */
export function meetingOfEvent({ entries }: Mailbox, thread: string): OnlineMeetingRecord | undefined {
  const entry = [...entries.values()].find(
    (one) => one.meeting.isOnline && isOrganizer(one) && threadOf(one.meeting.key) === thread,
  );
  if (entry?.meeting.joinUrl === undefined) {
    return undefined;
  }
  const { content, createdAt, joinUrl, organizerId, attendees } = entry.meeting;
  const zone = zoneOf(content.zone);
  return {
    thread,
    organizerId,
    joinUrl,
    subject: content.subject,
    start: toInstant(content.start, zone),
    end: toInstant(content.end, zone),
    createdAt,
    externalId: undefined,
    participants: attendees.map(({ address }) => ({ upn: address, role: 'attendee' })),
    options: {},
  };
}
