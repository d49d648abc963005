import { tenantId } from '../wellKnown.ts';

/** The link into the Teams meeting of an event: one for a whole series. */
export const threadLink = (meetingKey: string, organizerId: string): string =>
  joinLink(threadOf(meetingKey), organizerId);

/** Its form: https://learn.microsoft.com/graph/api/resources/onlinemeeting. */
export function joinLink(thread: string, organizerId: string): string {
  const context = encodeURIComponent(JSON.stringify({ Tid: tenantId, Oid: organizerId }));
  return `https://teams.microsoft.com/l/meetup-join/${thread.replace('19:', '19%3a').replace('@', '%40')}/0?context=${context}`;
}

/** The chat thread of a meeting, by a text that is the meeting's own. */
export const threadOf = (meetingKey: string): string =>
  `19:meeting_${Buffer.from(`meeting ${meetingKey}`).toString('base64url')}@thread.v2`;
