import { expect, test } from '@jest/globals';
import type { ReadableAvailability } from '#domain/scheduling/availability.ts';
import { planMoves } from '#domain/scheduling/plannedMoves.ts';
import { planSearch, type SearchPlan, type SeriesWish } from '#domain/scheduling/searchPlan.ts';
import { sharedStarts } from '#domain/scheduling/sharedStarts.ts';
import { quartersInDay } from '#domain/scheduling/comfort.ts';
import { toIso } from '#domain/time/instant.ts';
import { aWish, calendar, digitsOf, hours, readable } from './calendars.ts';

const week = 'monday tuesday wednesday thursday friday saturday sunday';

/** A calendar that is free in these spans alone, whatever the hour. */
const freeOnly = (plan: SearchPlan, zoneName: string, ...free: string[]): ReadableAvailability => {
  const digits = Array.from(digitsOf(plan.grid, free), (digit) => (digit === '2' ? '0' : '2')).join('');
  const busy = { ...calendar(plan.grid, hours(zoneName, '00:00-00:00', week)), digits };
  return readable(busy, plan.grid);
};

/** Where sessions go, as "session: UTC start", of the slot on the first day at that quarter of the hour. */
const moved = (wish: SeriesWish, startTime: string, ...free: string[]) => {
  const plan = planSearch(wish);
  const one = freeOnly(plan, wish.anchorZone, ...free);
  const [hour, minute] = startTime.split(':').map(Number);
  const candidate = ((hour ?? 0) * 60 + (minute ?? 0)) / 15;
  expect(candidate).toBeLessThan(quartersInDay);
  return planMoves(plan, sharedStarts(plan, one, one), candidate).map(
    ({ session, to }) => `${session}: ${toIso(to).slice(0, 16)}`,
  );
};

// Tuesdays 10:00 from 2027-04-06, London, which is UTC+1 then.
const tuesdays = aWish({ startsOn: '2027-04-06', sessionCount: 3 });
const at = (date: string, from = '09:00', to = '09:45') => `2027-04-${date}T${from}Z/2027-04-${date}T${to}Z`;
const first = at('06');
const third = at('20');

test('a session moves within its day before it moves to another one', () => {
  expect(moved(tuesdays, '10:00', first, third, at('13', '15:00', '15:45'), at('14'))).toEqual(['1: 2027-04-13T15:00']);
});

test('the window reaches from the day after the session before to the day before the next (E55)', () => {
  expect(moved(tuesdays, '10:00', first, third, at('07'))).toEqual(['1: 2027-04-07T09:00']);
  expect(moved(tuesdays, '10:00', first, third, at('19'))).toEqual(['1: 2027-04-19T09:00']);
  const onNeighbours = [at('06', '12:00', '16:00'), at('20', '12:00', '16:00')];
  expect(moved(tuesdays, '10:00', first, third, ...onNeighbours)).toEqual([]);
});

test('a session that was moved late keeps the next one from its day and what lies before (E56)', () => {
  // The 13th and the 20th collide; the 19th is free all day, and so is the 24th.
  const free = [first, at('19', '09:00', '15:00'), at('24')];
  expect(moved(tuesdays, '10:00', ...free)).toEqual(['1: 2027-04-19T09:00', '2: 2027-04-24T09:00']);
  expect(moved(tuesdays, '10:00', first, at('19', '09:00', '15:00'))).toEqual(['1: 2027-04-19T09:00']);
});

test('the nearest time wins, and of two as near the later one (E57)', () => {
  const [before, after] = [at('13', '08:30', '09:15'), at('13', '09:30', '10:15')];
  expect(moved(tuesdays, '10:00', first, third, before, after)).toEqual(['1: 2027-04-13T09:30']);
  const [nearer, further] = [at('13', '08:45', '09:30'), at('13', '09:45', '10:30')];
  expect(moved(tuesdays, '10:00', first, third, nearer, further)).toEqual(['1: 2027-04-13T08:45']);
});

test('a session of a rarer series stays within six days', () => {
  const monthly = aWish({ startsOn: '2027-04-06', sessionCount: 2, everyWeeks: 2 });
  expect(moved(monthly, '10:00', first, at('26'))).toEqual(['1: 2027-04-26T09:00']);
  expect(moved(monthly, '10:00', first, at('27'))).toEqual([]);
});

test('nothing moves before the notice is over, nor into the night of a clock change', () => {
  const late = { ...tuesdays, notBefore: aWish({ notBefore: '2027-04-07T09:15Z' }).notBefore };
  expect(moved(late, '10:00', first, at('07'), at('08'), at('13'), third)).toEqual(['0: 2027-04-08T09:00']);
  const march = aWish({ startsOn: '2027-03-09', sessionCount: 1, anchorZone: 'America/New_York' });
  // 02:00-04:00 local on the Sunday of the change lies in 07:00Z-08:00Z.
  expect(moved(march, '10:00', '2027-03-14T06:00Z/2027-03-14T08:00Z')).toEqual([]);
  expect(moved(march, '10:00', '2027-03-14T06:00Z/2027-03-14T08:45Z')).toEqual(['0: 2027-03-14T08:00']);
});
