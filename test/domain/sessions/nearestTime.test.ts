import { expect, test } from '@jest/globals';
import { nearestTime } from '#domain/sessions/nearestTime.ts';
import { gridOver } from '#domain/scheduling/searchGrid.ts';
import { usualScheduling } from '#domain/scheduling/schedulingSettings.ts';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { instant, localDate, toIso } from '#domain/time/instant.ts';
import { checked, deleted, type Findings, movedTo, spanOf } from '#test/builders/aSession.ts';
import { aSlot } from '#test/builders/aSlot.ts';
import { calendar, hours } from '../scheduling/calendars.ts';

// Tuesdays 10:00 in London, weekly: 12, 19, 26 January. The 19th fell through.
const slot = aSlot({ everyWeeks: 1, sessionCount: 3 });
const grid = gridOver(spanOf('2027-01-04T00:00:00Z', '2027-02-15T00:00:00Z'));
const week = 'monday tuesday wednesday thursday friday saturday sunday';

interface Circumstances {
  readonly mentor?: readonly string[] | BusyTimes;
  readonly mentee?: readonly string[];
  readonly findings?: Findings;
  readonly notBefore?: string;
}

/** Where the session of the 19th could go, with these times taken. */
function found({ mentor = [], mentee = [], findings = {}, notBefore = '2027-01-08T00:00:00Z' }: Circumstances) {
  const sessions = checked(slot, instant(notBefore), { 1: deleted, ...findings });
  const session = sessions[1];
  if (!session) {
    throw new Error('Expected three sessions');
  }
  const person = (busy: readonly string[] | BusyTimes): BusyTimes =>
    'kind' in busy ? busy : calendar(grid, hours('Europe/London', '09:00-17:00', week), ...busy);
  const span = nearestTime({
    session,
    sessions,
    notBefore: instant(notBefore),
    settings: usualScheduling,
    assumedHours: undefined,
    mentor: person(mentor),
    mentee: person(mentee),
  });
  return span && `${toIso(span.start).slice(0, 16)}/${toIso(span.end).slice(11, 16)}`;
}

test('the nearest time is not the one that fell through, though both calendars are empty there now', () => {
  expect(found({})).toBe('2027-01-19T10:45/11:30');
});

test('of two times as near the later one is taken (E57)', () => {
  const taken = ['2027-01-19T09:45Z/2027-01-19T11:15Z'];
  expect(found({ mentor: taken })).toBe('2027-01-19T09:00/09:45');
  expect(found({ mentor: ['2027-01-19T09:45Z/2027-01-19T11:00Z'] })).toBe('2027-01-19T11:00/11:45');
});

test('what either of the two has planned is in the way', () => {
  const busy = { mentor: ['2027-01-19T09:00Z/2027-01-19T17:00Z'], mentee: ['2027-01-20T09:00Z/2027-01-20T15:00Z'] };
  expect(found(busy)).toBe('2027-01-18T16:15/17:00');
});

test('the days of the sessions before and after are not touched, nor what lies beyond (E55)', () => {
  const all = ['2027-01-13T00:00Z/2027-01-26T00:00Z'];
  expect(found({ mentor: all })).toBeUndefined();
});

test('a neighbour that was moved takes its day with it (E56)', () => {
  const until = ['2027-01-13T00:00Z/2027-01-25T00:00Z'];
  expect(found({ mentor: until })).toBe('2027-01-25T09:00/09:45');
  const early = movedTo('2027-01-25T15:00:00Z', '2027-01-25T15:45:00Z');
  expect(found({ mentor: until, findings: { 2: early } })).toBeUndefined();
});

test('the one before, when it was moved late, takes its day with it too (E56)', () => {
  const taken = ['2027-01-15T00:00Z/2027-01-26T00:00Z'];
  expect(found({ mentor: taken })).toBe('2027-01-14T16:15/17:00');
  const late = movedTo('2027-01-14T09:00:00Z', '2027-01-14T09:45:00Z');
  expect(found({ mentor: taken, findings: { 0: late } })).toBeUndefined();
});

test('where it was moved to in vain is not proposed again', () => {
  const moved = movedTo('2027-01-19T11:00:00Z', '2027-01-19T11:45:00Z');
  const taken = ['2027-01-19T00:00Z/2027-01-19T11:00Z'];
  expect(found({ mentor: taken })).toBe('2027-01-19T11:00/11:45');
  expect(found({ mentor: taken, findings: { 1: moved } })).toBe('2027-01-19T11:45/12:30');
});

test('nothing is proposed before the notice is over', () => {
  expect(found({ notBefore: '2027-01-21T12:10:00Z' })).toBe('2027-01-21T12:15/13:00');
});

test('a calendar that cannot be read is never taken as free', () => {
  expect(found({ mentor: { kind: 'unreadable', cause: 'notShared' } })).toBeUndefined();
});

test('in a series that meets seldom, a session is looked for within the same week or so', () => {
  const rare = checked(aSlot({ firstDate: localDate('2027-01-19') }), grid.start, { 0: deleted });
  const free = calendar(grid, hours('Europe/London', '09:00-17:00', week), '2027-01-13T12:00Z/2027-01-25T10:45Z');
  const [session] = rare;
  const ask = (mentor: BusyTimes) =>
    session &&
    nearestTime({
      session,
      sessions: rare,
      notBefore: grid.start,
      settings: usualScheduling,
      assumedHours: undefined,
      mentor,
      mentee: mentor,
    });
  expect(ask(free)?.start).toBe(instant('2027-01-13T11:15Z'));
  expect(ask(calendar(grid, hours('Europe/London', '09:00-17:00', week), '2027-01-13T00:00Z/2027-01-25T10:45Z'))).toBe(
    undefined,
  );
});
