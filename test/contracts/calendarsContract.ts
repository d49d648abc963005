import { describe, expect, test } from '@jest/globals';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import { sessionSpans } from '#domain/scheduling/slot.ts';
import { day, hour, instant, later, localDate, localTime, minute, type ZoneName } from '#domain/time/instant.ts';
import type { Calendars, MailboxOf, SeriesRequest } from '#ports/calendars.ts';

export interface CalendarsSubject {
  readonly ada: Calendars;
  readonly bo: Calendars;
  readonly mailboxOfAda: MailboxOf;
  readonly mailboxOfBo: MailboxOf;
}

/** Six times every four weeks, over the change to summer time. */
const slot: RecurringSlot = {
  firstDate: localDate('2027-01-12'),
  startTime: localTime('10:00'),
  zone: 'Europe/London' as ZoneName,
  lengthMinutes: 45,
  everyWeeks: 4,
  sessionCount: 6,
};
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
        const booking = await subject.ada.bookSeries(requestFor(subject));
        const sessions = await subject.ada.sessions({ ...booking, bookedAt: wholeSeries.start }, wholeSeries);
        expect(sessions.map(({ span }) => span)).toEqual(sessionSpans(slot));
        expect(
          sessions.every(({ subject: said, isCancelled }) => said === 'Turnabout <Ada & Bo>' && !isCancelled),
        ).toBe(true);
      },
    );

    promises('booking again with the same transaction makes no second series', async (subject) => {
      const first = await subject.ada.bookSeries(requestFor(subject));
      expect(await subject.ada.bookSeries(requestFor(subject))).toEqual(first);
      const sessions = await subject.ada.sessions({ ...first, bookedAt: wholeSeries.start }, wholeSeries);
      expect(sessions).toHaveLength(6);
    });

    promises('the partner finds the same sessions by the same link', async (subject) => {
      const booking = await subject.ada.bookSeries(requestFor(subject));
      const sessions = await subject.bo.sessions({ ...booking, bookedAt: wholeSeries.start }, wholeSeries);
      expect(sessions.map(({ span }) => span)).toEqual(sessionSpans(slot));
      expect(sessions.map(({ joinUrl }) => joinUrl)).toEqual(sessions.map(() => booking.joinUrl));
    });

    promises('only sessions within the span are given', async (subject) => {
      const booking = await subject.ada.bookSeries(requestFor(subject));
      const start = instant('2027-02-09T10:00:00Z');
      const span = { start: later(start, -hour), end: later(start, day) };
      const sessions = await subject.ada.sessions({ ...booking, bookedAt: span.start }, span);
      expect(sessions.map((session) => session.span.start)).toEqual([start]);
    });
  });
}
