import { expect, test } from '@jest/globals';
import type { SessionFacts } from '#domain/sessions/sessionState.ts';
import type { PlannedSession } from '#domain/sessions/plannedSessions.ts';
import { plannedSessions } from '#domain/sessions/plannedSessions.ts';
import { instant, localDate, toIso } from '#domain/time/instant.ts';
import {
  cancelled,
  checked,
  declined,
  deleted,
  movedTo,
  standing,
  underLeave,
  unread,
} from '#test/builders/aSession.ts';
import { aSlot } from '#test/builders/aSlot.ts';

const before = instant('2027-01-04T08:00:00Z');
const after = instant('2027-01-14T08:00:00Z');
const later = movedTo('2027-01-14T15:00:00Z', '2027-01-14T15:45:00Z');
const sooner = movedTo('2027-01-11T15:00:00Z', '2027-01-11T15:45:00Z');
const myRefusal = (planned: PlannedSession) => ({ found: standing(planned, { response: 'declined' }) });

type Finding = (planned: PlannedSession) => Partial<SessionFacts>;

test.each<[string, Finding, string, string]>([
  ['a session that stands', () => ({}), 'upcoming', 'held'],
  ['one that was moved by hand (E66)', sooner, 'moved', 'held'],
  ['one that was moved to later today', later, 'moved', 'moved'],
  ['one that the partner declined (E64)', declined, 'declined', 'declined'],
  ['one that the person declined', myRefusal, 'declined', 'declined'],
  ['one that the organizer cancelled (E65)', cancelled, 'cancelled', 'cancelled'],
  ['one that vanished from the calendar', deleted, 'deleted', 'deleted'],
  ['one under leave that was booked after the series (E67)', underLeave, 'leave', 'held'],
  ['one in a calendar that could not be read', unread, 'unknown', 'unknown'],
  [
    'one that was moved into the place of the next',
    movedTo('2027-02-09T09:00:00Z', '2027-02-09T09:45:00Z'),
    'movedAway',
    'movedAway',
  ],
])('%s', (_, finding, ahead, behind) => {
  const [soon, past] = [before, after].map((now) => checked(aSlot(), now, { 0: finding })[0]?.state);
  expect({ soon, past }).toEqual({ soon: ahead, past: behind });
});

test('a session in which somebody learned something was held, whatever the calendar says now', () => {
  const lookedBackOn = () => ({ found: undefined, isLookedBackOn: true });
  expect(checked(aSlot(), after, { 0: lookedBackOn })[0]?.state).toBe('held');
  // Nobody can have learned anything before it could have been held.
  expect(checked(aSlot(), before, { 5: lookedBackOn })[5]?.state).toBe('deleted');
});

test('a session that was held at another time is still known to be moved', () => {
  expect(checked(aSlot(), after, { 0: sooner })[0]).toMatchObject({ state: 'held', isMoved: true });
  expect(checked(aSlot(), after)[0]).toMatchObject({ state: 'held', isMoved: false });
});

test('a series that was ended promised nothing from that day on', () => {
  const starts = (endsBefore?: string) =>
    plannedSessions({
      slot: aSlot({ sessionCount: 3 }),
      endsBefore: endsBefore ? localDate(endsBefore) : undefined,
    }).map(({ originalStart }) => toIso(originalStart).slice(0, 10));
  expect(starts()).toEqual(['2027-01-12', '2027-02-09', '2027-03-09']);
  expect(starts('2027-02-09')).toEqual(['2027-01-12']);
  expect(starts('2027-02-10')).toEqual(['2027-01-12', '2027-02-09']);
});

test('a session of a weekly series may be held from the day after the one before to the day before the next (E55)', () => {
  const [, second] = plannedSessions({ slot: aSlot({ firstDate: localDate('2027-03-23'), everyWeeks: 1 }) });
  // Clocks go forward on 28 March: midnight of the 24th is at 00:00Z, that of 6 April at 23:00Z of the day before.
  expect(second && [toIso(second.window.start), toIso(second.window.end)]).toEqual([
    '2027-03-24T00:00:00.000Z',
    '2027-04-05T23:00:00.000Z',
  ]);
});
