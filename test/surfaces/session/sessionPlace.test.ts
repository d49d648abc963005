import { expect, test } from '@jest/globals';
import type { Session } from '#domain/series.ts';
import { day, hour, instant, later, minute } from '#domain/time/instant.ts';
import { sessionPlace } from '#surfaces/session/sessionPlace.ts';

const first = instant('2027-01-12T10:00:00Z');

const aSession = (number: number, isCancelled = false): Session => {
  const start = later(first, (number - 1) * 28 * day);
  return {
    eventId: `event-${number}`,
    span: { start, end: later(start, 45 * minute) },
    originalStart: start,
    subject: 'Turnabout',
    joinUrl: undefined,
    isCancelled,
    response: 'accepted',
    partnerResponse: 'none',
  };
};

const six = [1, 2, 3, 4, 5, 6].map((number) => aSession(number));

test('begins with the first session and names the one after it', () => {
  expect(sessionPlace(six, later(first, -day), undefined)).toMatchObject({
    number: 1,
    total: 6,
    next: { eventId: 'event-2' },
  });
});

test('stays with a session for an hour after its end, so that it can be closed', () => {
  const end = later(first, 45 * minute);
  expect(sessionPlace(six, later(end, 59 * minute), undefined)?.number).toBe(1);
  expect(sessionPlace(six, later(end, hour), undefined)?.number).toBe(2);
});

test('knows the last session, after which none comes', () => {
  expect(sessionPlace(six, later(first, 130 * day), undefined)).toMatchObject({
    number: 6,
    next: undefined,
  });
});

test('does not count cancelled sessions', () => {
  const sessions = [aSession(1), aSession(2, true), aSession(3)];
  expect(sessionPlace(sessions, later(first, 10 * day), undefined)).toMatchObject({
    number: 2,
    total: 2,
  });
});

test('finds the session that was asked for, wherever the time is', () => {
  expect(sessionPlace(six, later(first, 400 * day), aSession(3).originalStart)).toMatchObject({
    number: 3,
  });
});

test('finds none when all are over', () => {
  expect(sessionPlace(six, later(first, 400 * day), undefined)).toBeUndefined();
});
