import { aSlot } from '#test/builders/aSlot.ts';
import { describe, expect, test } from '@jest/globals';
import { sessionSpans } from '#domain/scheduling/slot.ts';
import type { Session } from '#domain/series.ts';
import { seriesDifferences } from '#domain/seriesDifferences.ts';
import { day, hour, instant, later, localDate, localTime, minute, type Span } from '#domain/time/instant.ts';
import type { Calendars, MailboxOf, SeriesRequest } from '#ports/calendars.ts';

export interface CalendarsSubject {
  readonly ada: Calendars;
  readonly bo: Calendars;
  readonly mailboxOfAda: MailboxOf;
  readonly mailboxOfBo: MailboxOf;
}

/** Six times every four weeks, over the change to summer time. */
const slot = aSlot();
const wholeSeries = { start: instant('2027-01-01T00:00:00Z'), end: instant('2027-07-01T00:00:00Z') };

/** What every implementation of `Calendars` must do. */
export function calendarsContract(name: string, makeSubject: () => Promise<CalendarsSubject>): void {
  describe(`calendars: ${name}`, () => {
    const promises = (sentence: string, check: (subject: CalendarsSubject) => Promise<void>): void =>
      test(sentence, async () => check(await makeSubject()));
    const requestFor = ({ mailboxOfBo: { mail } }: CalendarsSubject): SeriesRequest => ({
      transactionId: 'pair-1-series-1',
      subject: 'Turnabout <Ada & Bo>',
      agenda: ['What I use every day', 'Your question of the week'],
      slot,
      attendee: { name: 'Bo', mail },
    });

    const booked = async (subject: CalendarsSubject, said: Partial<SeriesRequest> = {}) => {
      const answer = await subject.ada.bookSeries({ ...requestFor(subject), ...said });
      if (answer.kind === 'deleted') {
        throw new Error('The series is deleted');
      }
      return answer;
    };

    promises('gives one digit per step over the whole span, from a start on the grid', async (subject) => {
      const span = { start: instant('2027-01-04T09:05:00Z'), end: instant('2027-06-30T17:00:00Z') };
      const { ada, mailboxOfAda, mailboxOfBo } = subject;
      const found = await ada.busyTimes([mailboxOfAda, mailboxOfBo], span);
      expect([...found.keys()]).toEqual([mailboxOfAda.id, mailboxOfBo.id]);
      for (const busy of found.values()) {
        expect(busy).toMatchObject({ kind: 'readable', start: instant('2027-01-04T09:00:00Z'), gridMinutes: 15 });
        const digits = busy.kind === 'readable' ? busy.digits : '';
        expect(digits).toMatch(/^[0-4]+$/);
        expect(digits).toHaveLength((span.end - instant('2027-01-04T09:00:00Z')) / (15 * minute));
      }
    });

    promises(
      'a booked series has one session per date, at the same local time over a clock change',
      async (subject) => {
        const { booking, standing } = await booked(subject);
        expect(seriesDifferences(slot, subject.mailboxOfBo.mail, standing)).toEqual([]);
        const sessions = await subject.ada.sessions({ bookings: [booking], span: wholeSeries });
        expect(sessions.map(({ span }) => span)).toEqual(sessionSpans(slot));
        expect(sessions.map(({ originalStart }) => originalStart)).toEqual(starts);
        expect(
          sessions.every(({ subject: said, isCancelled }) => said === 'Turnabout <Ada & Bo>' && !isCancelled),
        ).toBe(true);
      },
    );

    promises(
      'E60: booking again with the same transaction finds the series and makes no second one',
      async (subject) => {
        const first = await booked(subject);
        expect(await booked(subject)).toEqual(first);
        const sessions = await subject.ada.sessions({ bookings: [first.booking], span: wholeSeries });
        expect(sessions).toHaveLength(6);
      },
    );

    promises(
      'E61: the same transaction with another slot is told apart, and booked no second time',
      async (subject) => {
        const { booking } = await booked(subject);
        const other = { ...slot, startTime: localTime('11:00') };
        const again = await booked(subject, { slot: other });
        expect(again.booking).toEqual(booking);
        expect(seriesDifferences(other, subject.mailboxOfBo.mail, again.standing)).toHaveLength(12);
      },
    );

    promises('the partner finds the same sessions by the same link', async (subject) => {
      const { booking } = await booked(subject);
      const sessions = await subject.bo.sessions({ bookings: [booking], span: wholeSeries });
      expect(sessions.map(({ span }) => span)).toEqual(sessionSpans(slot));
      expect(sessions.map(({ originalStart }) => originalStart)).toEqual(starts);
      expect(sessions.map(({ joinUrl }) => joinUrl)).toEqual(sessions.map(() => booking.joinUrl));
    });

    promises('only sessions within the span are given', async (subject) => {
      const { booking } = await booked(subject);
      const start = instant('2027-02-09T10:00:00Z');
      const span = { start: later(start, -hour), end: later(start, day) };
      const sessions = await subject.ada.sessions({ bookings: [booking], span });
      expect(sessions.map((session) => session.span.start)).toEqual([start]);
    });

    promises(
      "the partner's answers are told to the organizer who asks for them, and to nobody else",
      async (subject) => {
        const { booking } = await booked(subject);
        const { ada, bo, mailboxOfBo, mailboxOfAda } = subject;
        const told = async (calendars: Calendars, answersOf?: string) =>
          new Set(
            (await calendars.sessions({ bookings: [booking], span: wholeSeries, answersOf })).map(
              ({ partnerResponse }) => partnerResponse,
            ),
          );
        expect(await told(ada, mailboxOfBo.mail.toUpperCase())).toEqual(new Set(['none']));
        expect(await told(ada)).toEqual(new Set(['unknown']));
        expect(await told(bo, mailboxOfAda.mail)).toEqual(new Set(['unknown']));
      },
    );

    promises('a moved session is elsewhere for both, and still known by its original start', async (subject) => {
      const { booking } = await booked(subject);
      const [first] = await subject.ada.sessions({ bookings: [booking], span: wholeSeries });
      await moveTo(subject.ada, first, elsewhere);
      await moveTo(subject.ada, first, elsewhere); // as after a lost answer
      for (const calendars of [subject.ada, subject.bo]) {
        const sessions = await calendars.sessions({ bookings: [booking], span: wholeSeries });
        expect(sessions.find(({ originalStart }) => originalStart === starts[0])?.span).toEqual(elsewhere);
        expect(sessions).toHaveLength(6);
      }
    });

    promises('several sessions are moved one after another', async (subject) => {
      const { booking } = await booked(subject);
      const sessions = await subject.ada.sessions({ bookings: [booking], span: wholeSeries });
      for (const session of sessions) {
        await moveTo(subject.ada, session, later15(session.span));
      }
      const after = await subject.ada.sessions({ bookings: [booking], span: wholeSeries });
      expect(after.map(({ span }) => span)).toEqual(sessionSpans(slot).map(later15));
    });

    promises('E66: a session that somebody moved since it was read stays where it was put', async (subject) => {
      const { booking } = await booked(subject);
      const [first] = await subject.ada.sessions({ bookings: [booking], span: wholeSeries });
      await moveTo(subject.ada, first, elsewhere);
      await expect(moveTo(subject.ada, first, later15(elsewhere))).rejects.toMatchObject({ kind: 'conflict' });
    });

    promises('only the organizer moves a session or ends the series', async (subject) => {
      const { booking } = await booked(subject);
      const [first] = await subject.bo.sessions({ bookings: [booking], span: wholeSeries });
      await expect(moveTo(subject.bo, first, elsewhere)).rejects.toMatchObject({ kind: 'denied' });
    });

    promises('a series is found by its transaction, in the calendar of who booked it', async (subject) => {
      const { booking } = await booked(subject);
      const { transactionId } = requestFor(subject);
      expect(await subject.ada.bookedUnder(transactionId)).toEqual({ eventId: booking.eventId });
      expect(await subject.bo.bookedUnder(transactionId)).toBeUndefined();
      expect(await subject.ada.bookedUnder('pair-1-series-2')).toBeUndefined();
      expect(await subject.ada.sessions({ bookings: [booking], span: wholeSeries })).toHaveLength(6);
    });

    promises('the series that somebody organizes with another are told as they stand', async (subject) => {
      const { booking } = await booked(subject);
      const { ada, bo, mailboxOfAda, mailboxOfBo } = subject;
      const [series, ...others] = await ada.organizedSeries(mailboxOfBo.mail, wholeSeries);
      expect(series).toMatchObject({ ...booking, subject: 'Turnabout <Ada & Bo>' });
      expect(series && sessionSpans(series.slot)).toEqual(sessionSpans(slot));
      expect(others).toEqual([]);
      expect(await ada.organizedSeries('somebody@else.example', wholeSeries)).toEqual([]);
      expect(
        await ada.organizedSeries(mailboxOfBo.mail, { start: instant('2026-01-01T00:00Z'), end: wholeSeries.start }),
      ).toEqual([]);
      expect(await bo.organizedSeries(mailboxOfAda.mail, wholeSeries)).toEqual([]);
    });

    promises('a series that has a link keeps it when one is asked for', async (subject) => {
      const { booking } = await booked(subject);
      expect(await subject.ada.addLink(booking)).toBe(booking.joinUrl);
    });

    promises('who leaves a series has it no more, and the organizer sees that it was declined', async (subject) => {
      const { booking } = await booked(subject);
      const { ada, bo, mailboxOfBo } = subject;
      await bo.leaveSeries(booking, wholeSeries);
      await bo.leaveSeries(booking, wholeSeries);
      expect(await bo.sessions({ bookings: [booking], span: wholeSeries })).toEqual([]);
      const left = await ada.sessions({ bookings: [booking], span: wholeSeries, answersOf: mailboxOfBo.mail });
      expect(left.map(({ partnerResponse }) => partnerResponse)).toEqual(starts.map(() => 'declined'));
    });

    promises('only a series with sessions in the span is left', async (subject) => {
      const { booking } = await booked(subject);
      const afterwards = { start: instant('2027-07-01T00:00:00Z'), end: instant('2027-08-01T00:00:00Z') };
      await subject.bo.leaveSeries(booking, afterwards);
      expect(await subject.bo.sessions({ bookings: [booking], span: wholeSeries })).toHaveLength(6);
    });

    promises('an ended series keeps its sessions up to that date, for both', async (subject) => {
      const { booking } = await booked(subject);
      await subject.ada.endSeries(booking, localDate('2027-03-09'));
      await subject.ada.endSeries(booking, localDate('2027-03-09'));
      for (const calendars of [subject.ada, subject.bo]) {
        const sessions = await calendars.sessions({ bookings: [booking], span: wholeSeries });
        expect(sessions.map(({ originalStart }) => originalStart)).toEqual(starts.slice(0, 3));
      }
    });

    promises(
      'a series that is ended before it began is taken back, and ending it again is no error',
      async (subject) => {
        const { booking } = await booked(subject);
        await subject.ada.endSeries(booking, localDate('2027-01-11'));
        await subject.ada.endSeries(booking, localDate('2027-01-11'));
        expect(await subject.ada.sessions({ bookings: [booking], span: wholeSeries })).toEqual([]);
        const atBo = await subject.bo.sessions({ bookings: [booking], span: wholeSeries });
        expect(atBo.filter(({ isCancelled }) => !isCancelled)).toEqual([]);
        expect(await subject.ada.bookSeries(requestFor(subject))).toEqual({ kind: 'deleted' });
      },
    );
  });
}

const starts = sessionSpans(slot).map(({ start }) => start);

/** A quarter to three on the Wednesday after the first session. */
const elsewhere = { start: instant('2027-01-13T14:45:00Z'), end: instant('2027-01-13T15:30:00Z') };

const later15 = ({ start, end }: Span): Span => ({ start: later(start, 15 * minute), end: later(end, 15 * minute) });

async function moveTo(calendars: Calendars, session: Session | undefined, to: Span): Promise<void> {
  if (!session) {
    throw new Error('The calendar has no session');
  }
  await calendars.moveSession(session, to);
}
