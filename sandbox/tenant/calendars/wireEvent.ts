import { toDateTimeTimeZone, utcText, wallText } from './dateTimes.ts';
import { iCalUId } from './eventIds.ts';
import type { Look } from './look.ts';
import { entryId } from './mailboxes.ts';
import { answerOf, contentOn, isOrganizer, occurrenceOn, statusOf, type Occurrence } from './occurrences.ts';
import type { Answer, Attendee, CalendarEntry, Meeting, Person } from './records.ts';
import { wireRecurrence } from './wireRecurrence.ts';
import { toInstant, zoneOf } from './zones.ts';

/** A single event, a series master (`day` undefined) or one occurrence, with the names and defaults of Graph. */
export function wireEvent(entry: CalendarEntry, day: number | undefined, look: Look): Record<string, unknown> {
  const occurrence = occurrenceOn(entry, day);
  return {
    '@odata.etag': etagOf(entry),
    id: entryId(entry, day, look.ids),
    ...wireHistory(entry),
    ...wireContent(occurrence, look),
    ...wirePlace(occurrence, look.zone),
    ...wireSeries(occurrence, look),
    ...wirePeople(occurrence, look.zone),
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
    hasAttachments: meeting.attachments.length > 0,
    isDraft: false,
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(entryId(entry))}&exvsurl=1&path=/calendar/item`,
  };
}

function wireContent(occurrence: Occurrence, look: Look): object {
  const { content, isCancelled } = occurrence;
  const { subject: _subject, location, start: _start, end: _end, zone: _zone, ...kept } = content;
  const text = plainText(content.body.content);
  const place = { displayName: location, locationType: 'default' };
  return {
    ...kept,
    subject: subjectOf(occurrence),
    ...(look.body === 'text' && { body: { contentType: 'text', content: text } }),
    bodyPreview: text.slice(0, 255),
    isCancelled,
    showAs: statusOf(occurrence),
    location: place,
    locations: location === '' ? [] : [place],
  };
}

/** The subject as it is shown: a cancelled meeting says so. */
export const subjectOf = ({ content: { subject }, isCancelled }: Occurrence): string =>
  isCancelled ? `Canceled: ${subject}` : subject;

const plainText = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

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

function wireSeries({ entry, day, type }: Occurrence, look: Look): object {
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
    seriesMasterId: entryId(entry, undefined, look.ids),
    recurrence: null,
    originalStart: utcText(toInstant(original.start, zoneOf(original.zone))),
  };
}

function wirePeople({ entry, day }: Occurrence, zone: string): object {
  const { meeting, ownerAddress } = entry;
  return {
    organizer: { emailAddress: emailAddress(meeting.organizer) },
    isOrganizer: isOrganizer(entry),
    responseStatus: isOrganizer(entry)
      ? { response: 'organizer', time: noTime }
      : wireAnswer(answerOf(meeting, ownerAddress, day), 'notResponded'),
    attendees: meeting.attendees.map((attendee) => wireAttendee(entry, attendee, day, zone)),
  };
}

/** Others learn of an answer only when it was sent, and only the organizer of the time that it proposes. */
function wireAttendee(entry: CalendarEntry, attendee: Attendee, day: number | undefined, zone: string): object {
  const answer = answerOf(entry.meeting, attendee.address, day);
  const isKnown = answer?.isKeptBack !== true || attendee.address.toLowerCase() === entry.ownerAddress.toLowerCase();
  const proposal = isOrganizer(entry) ? answer?.proposal : undefined;
  return {
    type: attendee.type,
    status: wireAnswer(isKnown ? answer : undefined, 'none'),
    emailAddress: emailAddress(attendee),
    ...(proposal && {
      proposedNewTime: {
        start: toDateTimeTimeZone(proposal.start, zone),
        end: toDateTimeTimeZone(proposal.end, zone),
      },
    }),
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

function wireOnlineMeeting({ isOnline, joinUrl }: Meeting): object {
  return {
    isOnlineMeeting: isOnline,
    onlineMeetingProvider: isOnline ? 'teamsForBusiness' : 'unknown',
    onlineMeetingUrl: null,
    onlineMeeting: joinUrl === undefined ? null : { joinUrl },
  };
}
