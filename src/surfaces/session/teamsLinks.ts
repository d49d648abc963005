import { onOneLine, wellFormed } from '#domain/oneLine.ts';
import { toIso, type Span } from '#domain/time/instant.ts';

/**
 * Links that Teams opens inside itself. Source:
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams and …/deep-link-workflow.
 */
export const chatLink = (mail: string): string => teamsLink('chat/0/0', { users: mail });

/** A new invitation, filled in and not sent. */
export const newMeetingLink = (subject: string, attendee: string, { start, end }: Span): string =>
  teamsLink('meeting/new', {
    subject: onOneLine(subject),
    attendees: attendee,
    startTime: toIso(start),
    endTime: toIso(end),
  });

/** Spaces as %20: Teams shows a plus as it stands. */
const teamsLink = (path: string, query: Readonly<Record<string, string>>): string =>
  `https://teams.microsoft.com/l/${path}?${Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value))}`)
    .join('&')}`;
