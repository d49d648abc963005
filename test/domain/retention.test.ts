import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { personId } from '#domain/ids.ts';
import { type KeptMonths, keptMonths, type Programme } from '#domain/programme.ts';
import { keepingState, keptUntil, noticeDays, pairEnd, type PairTimes, rhythmEnd } from '#domain/retention.ts';
import type { Series } from '#domain/series.ts';
import { addMonths } from '#domain/time/calendarDay.ts';
import { day, instant, type Instant, later, localDate, toIso, type ZoneName } from '#domain/time/instant.ts';
import { addDays, toLocal } from '#domain/time/zone.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { aSlot } from '#test/builders/aSlot.ts';

const longAgo = instant('2020-01-01T00:00:00Z');
const limited = (months: KeptMonths, zone = 'Europe/London', decidedAt = longAgo): Programme =>
  aProgramme({ zone: zone as ZoneName, retention: { months, decidedAt } });
const plan = { collisions: [], organizer: personId('ada'), transactionId: 't' };
const booking = { eventId: 'e', iCalUId: 'i', joinUrl: 'j', bookedAt: longAgo, differences: [] };
const booked = (said: Parameters<typeof aSlot>[0] = {}): Series => ({
  state: 'booked',
  ...plan,
  slot: aSlot(said),
  booking,
});
const nothing: PairTimes = { proposedAt: undefined, series: [], sessions: [] };
const endOf = (said: Partial<PairTimes>, programme = aProgramme()) =>
  toIso(pairEnd(programme, { ...nothing, ...said })).replace('.000Z', 'Z');
const session = (end: string, isCancelled = false) => ({
  span: { start: longAgo, end: instant(end) },
  isCancelled,
});

describe('when a pair is over', () => {
  test('with the end of the last session of its series, by the clocks of the series', () => {
    expect(endOf({ series: [booked()] })).toBe('2027-06-01T09:45:00Z');
  });

  test('of two series the one that ends later counts; what was given up does not', () => {
    const given: Series = { ...booked(), state: 'ended', booking, withoutFrom: localDate('2027-02-10'), lost: [] };
    expect(endOf({ series: [given] })).toBe('2027-02-09T10:45:00Z');
    const anew = booked({ firstDate: localDate('2027-02-25'), sessionCount: 2 });
    expect(endOf({ series: [given, anew] })).toBe('2027-03-25T10:45:00Z');
  });

  test('a series that is about to be booked counts as if it were', () => {
    expect(endOf({ series: [{ state: 'intended', ...plan, slot: aSlot() }] })).toBe('2027-06-01T09:45:00Z');
  });

  test('a session that was moved beyond the last one counts, one that was cancelled does not', () => {
    const moved = session('2027-06-18T09:45:00Z');
    expect(endOf({ series: [booked()], sessions: [moved] })).toBe('2027-06-18T09:45:00Z');
    const cancelled = session('2027-06-18T09:45:00Z', true);
    expect(endOf({ series: [booked()], sessions: [cancelled] })).toBe('2027-06-01T09:45:00Z');
  });

  test('without a series, when the last of the rhythm would be: six times four weeks after the first day', () => {
    expect(endOf({})).toBe('2027-06-28T23:00:00Z');
    expect(endOf({}, aProgramme({ rhythm: { sessionCount: 1, lengthMinutes: 30, everyWeeks: 1 } }))).toBe(
      '2027-01-19T00:00:00Z',
    );
  });

  test('without a series and proposed later, it begins that day', () => {
    expect(endOf({ proposedAt: instant('2027-03-01T23:30:00Z') })).toBe('2027-08-16T23:00:00Z');
    expect(endOf({ proposedAt: instant('2026-12-01T00:00:00Z') })).toBe(endOf({}));
  });

  test('whatever was left of a series is never over before the rhythm is, when nothing of it is left', () => {
    const gone: Series = { ...booked(), state: 'ended', booking, withoutFrom: localDate('2027-01-01'), lost: [] };
    expect(endOf({ series: [gone] })).toBe(endOf({}));
  });
});

describe('how long words are kept', () => {
  test.each<[string, string, KeptMonths, string, string]>([
    ['twelve months', '2027-06-01T09:45:00Z', 12, 'Europe/London', '2028-06-01'],
    ['from the 31st to a month of thirty days', '2027-08-31T09:45:00Z', 3, 'Europe/London', '2027-11-30'],
    ['to the end of February', '2027-11-30T09:45:00Z', 3, 'Europe/London', '2028-02-29'],
    ['to the end of a shorter February', '2026-11-30T09:45:00Z', 3, 'Europe/London', '2027-02-28'],
    ['from a leap day', '2028-02-29T09:45:00Z', 24, 'Europe/London', '2030-02-28'],
    ['over the turn of the year', '2027-10-31T12:00:00Z', 6, 'Europe/London', '2028-04-30'],
    ['in the evening it is the next day in Auckland', '2027-06-01T12:30:00Z', 3, 'Pacific/Auckland', '2027-09-02'],
    [
      'in the morning it is still the day before in Honolulu',
      '2027-06-01T09:45:00Z',
      3,
      'Pacific/Honolulu',
      '2027-08-31',
    ],
  ])('%s', (_, last, months, zone, until) => {
    expect(keptUntil(limited(months, zone), instant(last))).toBe(until);
  });

  test('a programme that says nothing keeps everything', () => {
    expect(keptUntil(aProgramme(), longAgo)).toBeUndefined();
  });

  test('a limit that was decided just now leaves everybody the time of a notice', () => {
    const decidedAt = instant('2029-01-10T12:00:00Z');
    expect(keptUntil(limited(3, 'Europe/London', decidedAt), instant('2027-06-01T09:45:00Z'))).toBe('2029-02-09');
    expect(keptUntil(limited(3, 'Europe/London', decidedAt), instant('2029-01-01T09:45:00Z'))).toBe('2029-04-01');
  });

  const zones = ['Europe/London', 'Pacific/Auckland', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Apia'] as const;
  const anyZone = fc.constantFrom(...zones);
  const anyMoment = fc
    .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2044-01-01') })
    .map((moment) => moment as Instant);
  const anyMonths = fc.constantFrom(...keptMonths);

  test('the last day is the one that a calendar gives, at any moment and in any zone', () => {
    fc.assert(
      fc.property(anyMoment, anyMonths, anyZone, (last, months, zone) => {
        const expected = Temporal.Instant.fromEpochMilliseconds(last)
          .toZonedDateTimeISO(zone)
          .toPlainDate()
          .add({ months });
        expect(keptUntil(limited(months, zone), last)).toBe(expected.toString());
      }),
    );
  });

  test('nobody loses a day: words that were written later, or kept for longer, never go earlier', () => {
    fc.assert(
      fc.property(anyMoment, fc.nat(400 * day), anyZone, anyMoment, (last, more, zone, decidedAt) => {
        const until = (moment: Instant, months: KeptMonths) =>
          keptUntil(limited(months, zone, decidedAt), moment) ?? '';
        for (const [index, months] of keptMonths.entries()) {
          expect(until(later(last, more), months) >= until(last, months)).toBe(true);
          expect(until(last, keptMonths[index + 1] ?? months) >= until(last, months)).toBe(true);
          expect(until(last, months) >= addDays(toLocal(decidedAt, zone as ZoneName).date, noticeDays)).toBe(true);
        }
      }),
    );
  });

  test('whoever looks sees it kept, then ending soon for thirty days and the last day itself, then over', () => {
    fc.assert(
      fc.property(anyMoment, anyMonths, anyZone, (last, months, zone) => {
        const programme = limited(months, zone);
        const until = keptUntil(programme, last);
        const stateOn = (moment: Instant) => until && keepingState(until, programme, moment);
        expect(stateOn(last)).toBe('kept');
        const days = Array.from({ length: noticeDays + 3 }, (_, index) => {
          const date = addDays(addMonths(toLocal(last, programme.zone).date, months), index - noticeDays - 1);
          const noon = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: '12:00' });
          return stateOn(noon.epochMilliseconds as Instant);
        });
        expect(days).toEqual(['kept', ...Array.from({ length: noticeDays + 1 }, () => 'endsSoon'), 'over']);
      }),
    );
  });

  test('the last day ends at midnight where the programme is, not where somebody looks', () => {
    const auckland = limited(3, 'Pacific/Auckland');
    const until = localDate('2027-09-02');
    expect(keepingState(until, auckland, instant('2027-09-02T11:59:00Z'))).toBe('endsSoon');
    expect(keepingState(until, auckland, instant('2027-09-02T12:00:00Z'))).toBe('over');
  });
});

test('the rhythm of a programme ends on the same local day, whichever way clocks are changed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 12 }), (sessionCount, everyWeeks) => {
      const programme = aProgramme({ rhythm: { sessionCount, everyWeeks, lengthMinutes: 45 } });
      const { date, time } = toLocal(rhythmEnd(programme, undefined), programme.zone);
      expect([date, time]).toEqual([addDays(programme.startsOn, sessionCount * everyWeeks * 7 + 1), '00:00']);
    }),
  );
});
