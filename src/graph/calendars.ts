import type { Calendars } from '#ports/calendars.ts';
import { addLink } from './addLink.ts';
import { bookSeries, findBooked } from './bookSeries.ts';
import { readBusyTimes } from './busyTimes.ts';
import type { GraphClient } from './call.ts';
import { endSeries } from './endSeries.ts';
import { leaveSeries } from './leaveSeries.ts';
import { moveSession } from './moveSession.ts';
import { organizedSeries } from './organizedSeries.ts';
import { readSessions } from './sessions.ts';

/** `wait` passes the time, in milliseconds, until Teams has made the link of a new meeting. */
export const graphCalendars = (
  client: GraphClient,
  wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds)),
): Calendars => ({
  busyTimes: (people, span, progress = {}) => readBusyTimes(client, people, span, progress),
  bookSeries: (request) => bookSeries(client, request, wait),
  sessions: (request) => readSessions(client, request),
  moveSession: (session, to) => moveSession(client, session, to),
  async bookedUnder(transactionId) {
    const { id } = (await findBooked(client, transactionId)) ?? {};
    return id ? { eventId: id } : undefined;
  },
  leaveSeries: (booking, span) => leaveSeries(client, booking, span),
  organizedSeries: (attendee, span) => organizedSeries(client, attendee, span),
  addLink: ({ eventId }) => addLink(client, eventId, wait),
  endSeries: ({ eventId }, lastDate) => endSeries(client, eventId, lastDate),
});
