import { expect, test } from '@jest/globals';
import { randomFrom } from '#sandbox/organisations/random.ts';
import { type RecurringSlot, sessionDates, sessionSpans } from '#domain/scheduling/slot.ts';
import {
  instant,
  type LocalDate,
  localDate,
  localTime,
  type Span,
  toIso,
  type ZoneName,
} from '#domain/time/instant.ts';
import { addDays, toLocal } from '#domain/time/zone.ts';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { aPairInOutlook } from './aPairInOutlook.ts';

const words = { subject: 'Fresh Eyes', agenda: [] };
const slot: RecurringSlot = {
  firstDate: localDate('2027-03-09'),
  startTime: localTime('10:00'),
  zone: 'Europe/London' as ZoneName,
  lengthMinutes: 45,
  everyWeeks: 1,
  sessionCount: 6,
};

/** Some whole days, some mornings and some hours are taken, on session days more often than on others. */
function someMeetings(seed: number): readonly string[] {
  const random = randomFrom(seed);
  const days = Array.from({ length: 50 }, (_, number) => addDays(slot.firstDate, number - 7));
  return days.flatMap((date) => {
    const isSessionDay = sessionDates(slot).includes(date);
    if (!random.chance(isSessionDay ? 0.8 : 0.5)) {
      return [];
    }
    return [
      random.pick([`${date}T06:00Z/${date}T19:00Z`, `${date}T07:00Z/${date}T12:30Z`, `${date}T09:30Z/${date}T10:30Z`]),
    ];
  });
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
const spanOf = (text: string): Span => {
  const [start, end] = text.split('/').map(instant);
  if (start === undefined || end === undefined) {
    throw new Error(`No span: ${text}`);
  }
  return { start, end };
};

test.each([1, 2, 3, 4, 5, 6])(
  'E55-E56: Exchange takes every move, each keeps off the days of its neighbours, and what moved collides no more (%i)',
  async (seed) => {
    const meetings = someMeetings(seed);
    const busy = meetings.map(spanOf);
    const isFree = (span: Span): boolean => !busy.some((meeting) => overlaps(meeting, span));
    const { omar, tenant } = await aPairInOutlook({
      subject: words.subject,
      now: '2027-02-22T08:00:00Z',
      meetings,
      switches: {},
    });
    const collisions = sessionSpans(slot).flatMap((span) =>
      isFree(span) ? [] : [toLocal(span.start, slot.zone).date],
    );
    await bookSeries(omar(), await pairOf(omar()), { slot, collisions }, words);

    const { sessions } = await openSessions(omar(), await pairOf(omar()));
    const days = sessions.map(({ span }) => toLocal(span.start, slot.zone).date);
    expect(days).toEqual([...new Set<LocalDate>(days)].toSorted());
    const moved = sessions.filter(({ span, originalStart }) => span.start !== originalStart);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter(({ span }) => !isFree(span)).map(({ span }) => toIso(span.start))).toEqual([]);
    expect(tenant.traffic.filter(({ status }) => status >= 400)).toEqual([]);
    expect(tenant.violations).toEqual([]);
    // What did not move is still to be tried, as it is listed.
    const left = (await pairOf(omar())).allSeries[0]?.collisions;
    expect(left).toEqual(
      collisions.filter((date) => !moved.some((one) => toLocal(one.originalStart, slot.zone).date === date)),
    );
  },
);
