import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { usualRhythm } from '#domain/programme.ts';
import { usualHours } from '#domain/scheduling/availability.ts';
import type { ReadableTimes, WorkingHours } from '#domain/scheduling/busyTimes.ts';
import { searchForPair } from '#domain/scheduling/pairSearch.ts';
import { hoursIn, withSaidHours } from '#domain/scheduling/saidHours.ts';
import { usualScheduling } from '#domain/scheduling/schedulingSettings.ts';
import { searchWindow } from '#domain/scheduling/searchGrid.ts';
import { sessionSpans } from '#domain/scheduling/slot.ts';
import { type Instant, localDate, localTime, minute, weekdays, type ZoneName } from '#domain/time/instant.ts';
import { toLocal, weekdayOf } from '#domain/time/zone.ts';

const startsOn = localDate('2027-03-08');
const window = searchWindow(startsOn, usualRhythm);
const mailboxHours = usualHours('Europe/London' as ZoneName);

/** Free all the time, in the usual hours of the mailbox. */
const free: ReadableTimes = {
  kind: 'readable',
  start: window.start,
  gridMinutes: 15,
  digits: '0'.repeat((window.end - window.start) / (15 * minute)),
  workingHours: mailboxHours,
};

const clock = (halfHour: number) =>
  localTime(`${String(halfHour >> 1).padStart(2, '0')}:${halfHour % 2 === 0 ? '00' : '30'}`);

const saidHours = fc
  .record({
    zone: fc.constantFrom(
      'Europe/London',
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kolkata',
    ) as fc.Arbitrary<ZoneName>,
    days: fc.subarray([...weekdays], { minLength: 2 }),
    first: fc.integer({ min: 10, max: 24 }),
    length: fc.integer({ min: 4, max: 20 }),
  })
  .map(({ zone, days, first, length }): WorkingHours => ({
    zone,
    days,
    start: clock(first),
    end: clock(Math.min(47, first + length)),
  }));

/** By the clock on the person's own wall. */
function isWithin({ zone, days, start, end }: WorkingHours, from: Instant, until: Instant): boolean {
  const [begins, ends] = [toLocal(from, zone), toLocal(until, zone)];
  return days.includes(weekdayOf(begins.date)) && begins.date === ends.date && begins.time >= start && ends.time <= end;
}

test('no session is ever outside the hours that one of the two said, whatever their mailboxes say', () => {
  let found = 0;
  fc.assert(
    fc.property(saidHours, saidHours, (mentors, mentees) => {
      const answer = searchForPair({
        startsOn,
        rhythm: usualRhythm,
        notBefore: window.start,
        settings: usualScheduling,
        assumedHours: mailboxHours,
        mentor: { busy: withSaidHours(free, mentors), seriesCount: 1 },
        mentee: { busy: withSaidHours(free, mentees), seriesCount: 1 },
      });
      for (const { slot, collisions } of answer.found ? answer.proposals : []) {
        found += 1;
        const held = sessionSpans(slot).filter(({ start }) => !collisions.includes(toLocal(start, slot.zone).date));
        const outside = held.filter(
          ({ start, end }) => !isWithin(mentors, start, end) || !isWithin(mentees, start, end),
        );
        expect(outside).toEqual([]);
      }
    }),
    { seed: 11, numRuns: 60 },
  );
  expect(found).toBeGreaterThan(20);
});

test('hours that somebody said do not make a calendar readable', () => {
  const shut = { kind: 'unreadable', cause: 'notShared' } as const;
  expect(withSaidHours(shut, mailboxHours)).toBe(shut);
});

test('hours are read as they were written, and nothing else is taken for hours', () => {
  expect(hoursIn(JSON.parse(JSON.stringify(mailboxHours)))).toEqual(mailboxHours);
  for (const wrong of [null, 'always', {}, { ...mailboxHours, days: [] }, { ...mailboxHours, zone: 'Mars/North' }]) {
    expect(hoursIn(wrong)).toBeUndefined();
  }
  expect(hoursIn({ ...mailboxHours, start: '25:00' })).toBeUndefined();
});
