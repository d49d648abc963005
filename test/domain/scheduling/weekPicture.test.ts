import { expect, test } from '@jest/globals';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { bothClocks } from '#domain/scheduling/bothClocks.ts';
import { mondayOf, weekPicture, type WeekQuestion } from '#domain/scheduling/weekPicture.ts';
import { instant, localDate, localTime, type ZoneName } from '#domain/time/instant.ts';
import { aSlot } from '#test/builders/aSlot.ts';

const london = 'Europe/London' as ZoneName;
const paris = 'Europe/Paris' as ZoneName;
const newYork = 'America/New_York' as ZoneName;
const monday = localDate('2027-01-11');
const slot = aSlot();

/** Quarters of an hour from Monday midnight in London; `digits` stand at the hour, the rest of a week is free. */
const calendar = (hour = 0, digits = '', said: Partial<Extract<BusyTimes, { kind: 'readable' }>> = {}): BusyTimes => ({
  kind: 'readable',
  start: instant('2027-01-11T00:00Z'),
  gridMinutes: 15,
  digits: ('0'.repeat(hour * 4) + digits).padEnd(7 * 96, '0'),
  workingHours: undefined,
  ...said,
});
const pictured = (said: Partial<WeekQuestion> = {}) =>
  weekPicture({ monday, zone: london, mine: calendar(), partners: calendar(), slots: [slot], ...said });

test('shows the workdays, the usual hours, and the sessions that fall into the week', () => {
  const { days, from, until } = pictured();
  expect(days.map(({ date }) => date)).toEqual(['2027-01-11', '2027-01-12', '2027-01-13', '2027-01-14', '2027-01-15']);
  expect([from, until]).toEqual([9 * 60, 17 * 60]);
  expect(days.map(({ sessions }) => sessions)).toEqual([[], [{ slot: 0, from: 600, until: 645 }], [], [], []]);
});

test('shows in one piece what is taken without a gap, and each person by themselves', () => {
  const { days } = pictured({ mine: calendar(9, '222200123'), partners: calendar(24 + 9, '4') });
  expect(days[0]?.mine).toEqual([
    { kind: 'busy', from: 540, until: 600 },
    { kind: 'busy', from: 630, until: 675 },
  ]);
  expect(days.flatMap(({ partners }) => partners)).toEqual([]);
});

test('what is not known is never free: an unreadable calendar, one that breaks off, times of unknown status', () => {
  const wholeDay = [{ kind: 'unknown', from: 0, until: 1440 }];
  const unreadable = pictured({ partners: { kind: 'unreadable', cause: 'notShared' } });
  expect(unreadable.days.map(({ partners }) => partners)).toEqual(Array.from({ length: 5 }, () => wholeDay));
  const short = pictured({ mine: calendar(0, '', { digits: '0'.repeat(96) }) });
  expect(short.days.map(({ mine }) => mine.length)).toEqual([0, 1, 1, 1, 1]);
  const span = { start: instant('2027-01-11T09:00Z'), end: instant('2027-01-11T10:00Z') };
  const marked = pictured({ mine: calendar(0, '', { marks: [{ kind: 'unknown', span }] }) });
  expect(marked.days[0]?.mine).toEqual([{ kind: 'unknown', from: 540, until: 600 }]);
});

test('is drawn on the clock of whoever looks', () => {
  const { days } = pictured({ zone: paris, mine: calendar(9, '2222') });
  // Of the hour before midnight in London nothing was read.
  expect(days[0]?.mine).toEqual([
    { kind: 'unknown', from: 0, until: 60 },
    { kind: 'busy', from: 600, until: 660 },
  ]);
  expect(days[1]?.sessions).toEqual([{ slot: 0, from: 660, until: 705 }]);
  expect(days.at(-1)?.mine).toEqual([]);
});

test('reaches as far as the working hours of both and every session', () => {
  const days = ['monday'] as const;
  const early = { zone: paris, days, start: localTime('08:00'), end: localTime('16:30') };
  const partners = calendar(0, '', { workingHours: early });
  expect(pictured({ partners })).toMatchObject({ from: 7 * 60, until: 17 * 60 });
  const evening = aSlot({ startTime: localTime('18:30') });
  expect(pictured({ slots: [evening] })).toMatchObject({ from: 9 * 60, until: 20 * 60 });
  const night = { ...early, start: localTime('22:00'), end: localTime('06:00') };
  expect(pictured({ partners: calendar(0, '', { workingHours: night }) })).toMatchObject({ from: 540, until: 1020 });
});

test('shows a day of the weekend on which there is a session, and a session only as far as midnight', () => {
  const saturday = aSlot({ firstDate: localDate('2027-01-16'), startTime: localTime('23:45') });
  const { days, until } = pictured({ slots: [slot, saturday] });
  expect(days.at(-1)).toMatchObject({ date: '2027-01-16', sessions: [{ slot: 1, from: 1425, until: 1440 }] });
  expect(days).toHaveLength(6);
  expect(until).toBe(1440);
});

test('the week of a date begins on its Monday', () => {
  expect(['2027-01-11', '2027-01-14', '2027-01-17'].map((date) => mondayOf(localDate(date)))).toEqual([
    monday,
    monday,
    monday,
  ]);
});

test('two clocks are told when they differ, with every time that one of them shows', () => {
  expect(bothClocks(slot, london, london)).toBeUndefined();
  expect(bothClocks(slot, london, paris)).toEqual({ mine: ['10:00'], partners: ['11:00'], partnersDay: 'same' });
  // Clocks change two weeks apart; one of the sessions lies between.
  const weekly = aSlot({ everyWeeks: 1, sessionCount: 12 });
  expect(bothClocks(weekly, london, newYork)).toEqual({
    mine: ['10:00'],
    partners: ['05:00', '06:00'],
    partnersDay: 'same',
  });
  const honolulu = 'Pacific/Honolulu' as ZoneName;
  const auckland = 'Pacific/Auckland' as ZoneName;
  const there = bothClocks(aSlot({ zone: auckland, sessionCount: 1 }), auckland, honolulu);
  expect(there).toEqual({ mine: ['10:00'], partners: ['11:00'], partnersDay: 'before' });
  const here = bothClocks(aSlot({ zone: honolulu, sessionCount: 1 }), honolulu, auckland);
  expect(here?.partnersDay).toBe('after');
});
