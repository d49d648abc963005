import { personId, type PersonId } from '#domain/ids.ts';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { sessionSpans } from '#domain/scheduling/slot.ts';
import type { Session } from '#domain/series.ts';
import { type Instant, minute, type Span } from '#domain/time/instant.ts';
import { toLocal } from '#domain/time/zone.ts';
import type { Calendars, SeriesRequest } from '#ports/calendars.ts';
import { OutsideProblem } from '#ports/problem.ts';

export interface FakeCalendars extends Calendars {
  /** Every series that stands in the calendar, in the order of booking. */
  readonly booked: readonly SeriesRequest[];
  /** Every move of a session that was made, by whomever. */
  readonly moves: readonly Span[];
  /** The calendars as this person finds them. */
  as(person: PersonId): Calendars;
  /** What somebody does in Outlook to the session that the series had at that moment. */
  inOutlook(originalStart: Instant, change: Partial<Session> | 'deleted'): void;
  /** Somebody sends a series from Outlook, with or without a Teams link. */
  sendFromOutlook(organizer: PersonId, request: SeriesRequest, link: 'withLink' | 'withoutLink'): void;
  /** Somebody deletes a whole series in Outlook. */
  deleteSeries(transactionId: string): void;
}

interface FakeSeries {
  readonly request: SeriesRequest;
  readonly organizer: PersonId;
  sessions: readonly Session[];
  hasLink: boolean;
  /** Who declined it, and has it in their calendar no more. */
  readonly left: Set<PersonId>;
}

const gridMinutes = 15;

/** Calendars in memory, shared by all: everybody is free but where `busy` says something else. */
export function fakeCalendars(busy: ReadonlyMap<PersonId, BusyTimes> = new Map()): FakeCalendars {
  const known = new Map<string, FakeSeries | 'deleted'>();
  const moves: Span[] = [];
  const standing = (): readonly FakeSeries[] => [...known.values()].filter((series) => series !== 'deleted');

  const ownedBy = (person: PersonId, isMeant: (series: FakeSeries) => boolean): FakeSeries => {
    const series = standing().find(isMeant);
    if (series?.organizer !== person) {
      throw series
        ? new OutsideProblem('denied', 'Only the organizer changes a series')
        : new OutsideProblem('missing', 'There is no such series');
    }
    return series;
  };

  const change = (originalStart: Instant, changed: Partial<Session> | 'deleted'): void => {
    for (const series of standing()) {
      series.sessions = series.sessions.flatMap((session) => {
        const isMeant = session.originalStart === originalStart;
        return isMeant ? (changed === 'deleted' ? [] : [{ ...session, ...changed }]) : [session];
      });
    }
  };

  const as = (person: PersonId): Calendars => ({
    async busyTimes(people, span, { onProgress, signal } = {}) {
      signal?.throwIfAborted();
      onProgress?.(people.length, people.length);
      return new Map(people.map(({ id }) => [id, busy.get(id) ?? allFree(span)]));
    },

    async bookSeries(request) {
      const { transactionId } = request;
      const series = known.get(transactionId) ?? newSeries(request, person);
      if (series === 'deleted') {
        return { kind: 'deleted' };
      }
      known.set(transactionId, series);
      return {
        kind: 'standing',
        booking: { eventId: `event-${transactionId}`, iCalUId: `ical-${transactionId}`, joinUrl: joinUrlOf(request) },
        standing: { sessions: series.sessions, invited: [series.request.attendee.mail] },
      };
    },

    async sessions({ bookings, span: { start, end }, answersOf }) {
      const links = new Set(bookings.map(({ joinUrl }) => joinUrl));
      return standing()
        .filter(({ request, left }) => links.has(joinUrlOf(request)) && !left.has(person))
        .flatMap(({ sessions, organizer }) =>
          sessions.map((session): Session =>
            organizer === person && answersOf !== undefined ? session : { ...session, partnerResponse: 'unknown' },
          ),
        )
        .filter(({ span }) => span.start < end && span.end > start);
    },

    async moveSession({ eventId, span }, to) {
      const series = ownedBy(person, ({ sessions }) => sessions.some((session) => session.eventId === eventId));
      const session = series.sessions.find((one) => one.eventId === eventId);
      if (session && !isSame(session.span, to)) {
        if (!isSame(session.span, span)) {
          throw new OutsideProblem('conflict', 'The session was moved in the meantime');
        }
        moves.push(to);
        // Another time is another question: what was answered before is forgotten, as Exchange does.
        change(session.originalStart, { span: to, response: 'none', partnerResponse: 'none' });
      }
    },

    async bookedUnder(transactionId) {
      const series = standing().find(({ request }) => request.transactionId === transactionId);
      return series?.organizer === person ? { eventId: `event-${transactionId}` } : undefined;
    },

    async leaveSeries({ joinUrl }, span) {
      const isMeant = ({ request, sessions, organizer }: FakeSeries): boolean =>
        organizer !== person &&
        joinUrlOf(request) === joinUrl &&
        sessions.some((session) => session.span.start < span.end && session.span.end > span.start);
      for (const series of standing().filter(isMeant)) {
        series.left.add(person);
        series.sessions = series.sessions.map((session) => ({ ...session, partnerResponse: 'declined' }));
      }
    },

    async organizedSeries(attendee, span) {
      return standing()
        .filter(
          ({ request, organizer, sessions }) =>
            organizer === person &&
            request.attendee.mail === attendee &&
            sessions.some((session) => session.span.start < span.end && session.span.end > span.start),
        )
        .map(({ request, hasLink }) => ({
          eventId: `event-${request.transactionId}`,
          iCalUId: `ical-${request.transactionId}`,
          subject: request.subject,
          joinUrl: hasLink ? joinUrlOf(request) : undefined,
          slot: request.slot,
        }));
    },

    async addLink({ eventId }) {
      const series = ownedBy(person, ({ request }) => `event-${request.transactionId}` === eventId);
      series.hasLink = true;
      return joinUrlOf(series.request);
    },

    async endSeries({ eventId }, lastDate) {
      if (!standing().some(({ request }) => `event-${request.transactionId}` === eventId)) {
        return;
      }
      const series = ownedBy(person, ({ request }) => `event-${request.transactionId}` === eventId);
      const { zone } = series.request.slot;
      series.sessions = series.sessions.filter(({ originalStart }) => toLocal(originalStart, zone).date <= lastDate);
      if (series.sessions.length === 0) {
        known.set(series.request.transactionId, 'deleted');
      }
    },
  });

  return {
    ...as(personId('somebody')),
    get booked() {
      return standing().map(({ request }) => request);
    },
    moves,
    as,
    inOutlook: change,
    sendFromOutlook: (organizer, request, link) =>
      void known.set(request.transactionId, { ...newSeries(request, organizer), hasLink: link === 'withLink' }),
    deleteSeries: (transactionId) => void known.set(transactionId, 'deleted'),
  };
}

const joinUrlOf = ({ transactionId }: SeriesRequest): string =>
  `https://teams.microsoft.com/l/meetup-join/${transactionId}`;

const newSeries = (request: SeriesRequest, organizer: PersonId): FakeSeries => ({
  request,
  organizer,
  hasLink: true,
  left: new Set(),
  sessions: sessionSpans(request.slot).map((span) => ({
    eventId: `session-${request.transactionId}-${span.start}`,
    span,
    originalStart: span.start,
    subject: request.subject,
    joinUrl: joinUrlOf(request),
    isCancelled: false,
    response: 'accepted',
    partnerResponse: 'none',
  })),
});

const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

function allFree({ start, end }: Span): BusyTimes {
  const step = gridMinutes * minute;
  const first = Math.floor(start / step) * step;
  const digits = '0'.repeat(Math.ceil((end - first) / step));
  return { kind: 'readable', start: first as Instant, gridMinutes, digits, workingHours: undefined };
}
