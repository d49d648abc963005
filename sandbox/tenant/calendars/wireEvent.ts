import { utcText, toDateTimeTimeZone, wallText } from './answerZone.ts';
import { iCalUId } from './eventIds.ts';
import { entryId } from './mailboxes.ts';
import { answerOf, contentOn, isOrganizer, occurrenceOn, statusOf, type Occurrence } from './occurrences.ts';
import type { Answer, CalendarEntry, Meeting, Person } from './records.ts';
import { dayLength } from './recurrence.ts';
import { wireRecurrence } from './wireRecurrence.ts';
import { toInstant, zoneOf } from './zones.ts';

/** A single event, a series master (`day` undefined) or one occurrence, with the names and defaults of Graph. */
export function wireEvent(entry: CalendarEntry, day: number | undefined, zone: string): Record<string, unknown> {
  const occurrence = occurrenceOn(entry, day);
  return {
    '@odata.etag': etagOf(entry),
    id: entryId(entry, day),
    ...wireHistory(entry),
    ...wireContent(occurrence),
    ...wirePlace(occurrence, zone),
    ...wireSeries(occurrence),
    ...wirePeople(occurrence),
    ...wireOnlineMeeting(entry.meeting),
  };
}

/** `W/"changeKey"`: grows stale with every change of the meeting, of an answer or of one of its occurrences. */
export const etagOf = (entry: CalendarEntry): string => `W/"${changeKey(entry)}"`;

const changeKey = ({ ownerId, number, meeting }: CalendarEntry): string =>
  Buffer.from(`${ownerId.slice(0, 8)}:${number}:${meeting.version}`).toString('base64');

function wireHistory(entry: CalendarEntry): object {
  const { meeting, transactionId } = entry;
  return {
    createdDateTime: utcText(meeting.createdAt),
    lastModifiedDateTime: utcText(meeting.modifiedAt),
    changeKey: changeKey(entry),
    ...(transactionId !== undefined && { transactionId }),
    hasAttachments: false,
    isDraft: false,
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(entryId(entry))}&exvsurl=1&path=/calendar/item`,
  };
}

function wireContent(occurrence: Occurrence): object {
  const { content, isCancelled } = occurrence;
  const { subject, location, start: _start, end: _end, zone: _zone, ...kept } = content;
  const place = { displayName: location, locationType: 'default' };
  return {
    ...kept,
    subject: isCancelled ? `Canceled: ${subject}` : subject,
    bodyPreview: content.body.content
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 255),
    isCancelled,
    showAs: statusOf(occurrence),
    location: place,
    locations: location === '' ? [] : [place],
  };
}

/** All-day events are dates: midnight in whichever zone is asked for. */
function wirePlace({ content, start, end }: Occurrence, zone: string): object {
  const at = (wall: number, instant: number): object =>
    content.isAllDay ? { dateTime: wallText(wall), timeZone: zone } : toDateTimeTimeZone(instant, zone);
  return {
    start: at(content.start, start),
    end: at(content.end, end),
    originalStartTimeZone: content.zone,
    originalEndTimeZone: content.zone,
  };
}

function wireSeries({ entry, day, type }: Occurrence): object {
  const { meeting } = entry;
  if (day === undefined) {
    const { recurrence } = meeting;
    return {
      iCalUId: iCalUId(meeting.key, undefined),
      type: recurrence ? 'seriesMaster' : type,
      seriesMasterId: null,
      recurrence: recurrence ? wireRecurrence(recurrence, meeting.content.zone) : null,
    };
  }
  const original = contentOn({ ...meeting, changes: new Map() }, day);
  return {
    iCalUId: iCalUId(meeting.key, day),
    type,
    seriesMasterId: entryId(entry),
    recurrence: null,
    originalStart: utcText(toInstant(original.start, zoneOf(original.zone))),
  };
}

function wirePeople({ entry, day }: Occurrence): object {
  const { meeting, ownerAddress } = entry;
  return {
    organizer: { emailAddress: emailAddress(meeting.organizer) },
    isOrganizer: isOrganizer(entry),
    responseStatus: isOrganizer(entry)
      ? { response: 'organizer', time: noTime }
      : wireAnswer(answerOf(meeting, ownerAddress, day), 'notResponded'),
    attendees: meeting.attendees.map((attendee) => ({
      type: attendee.type,
      status: wireAnswer(answerOf(meeting, attendee.address, day), 'none'),
      emailAddress: emailAddress(attendee),
    })),
  };
}

/**
 * Who has not answered is `notResponded` in the own calendar and `none` in all others:
 * https://learn.microsoft.com/graph/api/resources/responsestatus.
 */
const wireAnswer = (answer: Answer | undefined, silent: 'none' | 'notResponded'): object =>
  answer ? { response: answer.response, time: utcText(answer.at) } : { response: silent, time: noTime };

const noTime = '0001-01-01T00:00:00Z';

const emailAddress = ({ name, address }: Person): object => ({ name, address });

function wireOnlineMeeting({ joinUrl }: Meeting): object {
  return {
    isOnlineMeeting: joinUrl !== undefined,
    onlineMeetingProvider: joinUrl === undefined ? 'unknown' : 'teamsForBusiness',
    onlineMeetingUrl: null,
    onlineMeeting: joinUrl === undefined ? null : { joinUrl },
  };
}

/** Ids of the occurrences that the organizer took out, in the form `OID.{master}.{date}`. */
export const cancelledOccurrences = (entry: CalendarEntry): string[] =>
  [...entry.meeting.cancelledDays].map(
    (day) => `OID.${entryId(entry)}.${new Date(day * dayLength).toISOString().slice(0, 10)}`,
  );
