import { expect, test } from '@jest/globals';
import { thanksOccasion } from '#domain/recognition/thanksOccasion.ts';
import { hour, type Instant, instant, later, type Span } from '#domain/time/instant.ts';

const session = (day: number): Span => {
  const start = instant(`2027-01-${String(day).padStart(2, '0')}T10:00:00Z`);
  return { start, end: later(start, hour) };
};
const six = [1, 5, 9, 13, 17, 21].map(session);
const after = (day: number): Instant => session(day).end;

test('a mentee is asked half-way and at the end, and not before', () => {
  expect(thanksOccasion(six, [], after(5))).toBeUndefined();
  expect(thanksOccasion(six, [], later(after(9), -1))).toBeUndefined();
  expect(thanksOccasion(six, [], after(9))).toBe('halfWay');
  expect(thanksOccasion(six, [], after(17))).toBe('halfWay');
  expect(thanksOccasion(six, [], after(21))).toBe('end');
});

test('who has thanked since is not asked for the same again', () => {
  const inTheSession = [later(session(9).start, 1)];
  expect(thanksOccasion(six, inTheSession, after(9))).toBeUndefined();
  expect(thanksOccasion(six, inTheSession, after(21))).toBe('end');
  expect(thanksOccasion(six, [...inTheSession, after(21)], after(21))).toBeUndefined();
  expect(thanksOccasion(six, [later(session(9).start, -1)], after(9))).toBe('halfWay');
});

test('one session, and no session', () => {
  expect(thanksOccasion([session(1)], [], after(1))).toBe('end');
  expect(thanksOccasion([session(1)], [], session(1).start)).toBeUndefined();
  expect(thanksOccasion([], [], after(1))).toBeUndefined();
});

test('the order in which a calendar tells the sessions makes no difference', () => {
  for (const day of [5, 9, 17, 21]) {
    expect(thanksOccasion(six.toReversed(), [], after(day))).toBe(thanksOccasion(six, [], after(day)));
  }
});
