import type { PersonId } from '#domain/ids.ts';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { sessionSpans } from '#domain/scheduling/slot.ts';
import type { Session } from '#domain/series.ts';
import { type Instant, minute, type Span } from '#domain/time/instant.ts';
import type { Calendars, SeriesRequest } from '#ports/calendars.ts';

export interface FakeCalendars extends Calendars {
  /** Every series that stands in the calendar, in the order of booking. */
  readonly booked: readonly SeriesRequest[];
}

const gridMinutes = 15;

/** Calendars in memory: everybody is free but where `busy` says something else. */
export function fakeCalendars(busy: ReadonlyMap<PersonId, BusyTimes> = new Map()): FakeCalendars {
  const booked: SeriesRequest[] = [];
  const joinUrlOf = (transactionId: string): string => `https://teams.microsoft.com/l/meetup-join/${transactionId}`;
  return {
    booked,
    async busyTimes(people, span, { onProgress, signal } = {}) {
      signal?.throwIfAborted();
      onProgress?.(people.length, people.length);
      return new Map(people.map(({ id }) => [id, busy.get(id) ?? allFree(span)]));
    },
    async bookSeries(request) {
      if (!booked.some(({ transactionId }) => transactionId === request.transactionId)) {
        booked.push(request);
      }
      const { transactionId } = request;
      return { eventId: `event-${transactionId}`, iCalUId: `ical-${transactionId}`, joinUrl: joinUrlOf(transactionId) };
    },
    async sessions({ joinUrl }, { start, end }) {
      const series = booked.find(({ transactionId }) => joinUrlOf(transactionId) === joinUrl);
      const spans = series ? sessionSpans(series.slot) : [];
      return spans
        .filter((span) => span.start < end && span.end > start)
        .map((span): Session => sessionOf(span, series?.subject ?? '', joinUrl));
    },
  };
}

const sessionOf = (span: Span, subject: string, joinUrl: string): Session => ({
  eventId: `session-${span.start}`,
  span,
  subject,
  joinUrl,
  isCancelled: false,
  response: 'accepted',
});

function allFree({ start, end }: Span): BusyTimes {
  const step = gridMinutes * minute;
  const first = Math.floor(start / step) * step;
  const digits = '0'.repeat(Math.ceil((end - first) / step));
  return { kind: 'readable', start: first as Instant, gridMinutes, digits, workingHours: undefined };
}
