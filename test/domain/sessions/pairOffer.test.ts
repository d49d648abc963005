import { expect, test } from '@jest/globals';
import { pairOffer } from '#domain/sessions/pairOffer.ts';
import { instant, toIso } from '#domain/time/instant.ts';
import { cancelled, checked, declined, deleted, type Findings, movedTo, underLeave } from '#test/builders/aSession.ts';
import { aSlot } from '#test/builders/aSlot.ts';

const now = instant('2027-02-04T08:00:00Z');

/** The offer in short: what is moved by its planned day, or how many sessions are booked anew. */
function offered(findings: Findings, at = now): string {
  const offer = pairOffer(checked(aSlot(), at, findings), at, at);
  switch (offer.kind) {
    case 'none':
      return 'nothing';
    case 'move':
      return `another time for ${toIso(offer.session.planned.originalStart).slice(0, 10)}`;
    case 'rebook':
      return `another series of ${offer.sessionsLeft} after ${offer.lost.map((start) => toIso(start).slice(0, 10)).join(', ')}`;
  }
}

test('nothing is offered where nothing is needed', () => {
  expect(offered({})).toBe('nothing');
});

test('E64: two declines in a row offer to book the sessions that are left', () => {
  expect(offered({ 1: declined, 2: declined })).toBe('another series of 5 after 2027-02-09, 2027-03-09');
});

test('E65: one cancelled session is offered another time', () => {
  expect(offered({ 1: cancelled })).toBe('another time for 2027-02-09');
});

test('E66: a session that was moved by hand is left where it is', () => {
  expect(offered({ 1: movedTo('2027-02-11T15:00:00Z', '2027-02-11T15:45:00Z') })).toBe('nothing');
});

test('E67: each of two sessions under leave is offered another time, the first one first', () => {
  expect(offered({ 1: underLeave, 2: underLeave })).toBe('another time for 2027-02-09');
  expect(offered({ 1: movedTo('2027-02-08T15:00:00Z', '2027-02-08T15:45:00Z'), 2: underLeave })).toBe(
    'another time for 2027-03-09',
  );
});

test('a session that fell through some days ago can still be caught up on, not much later', () => {
  expect(offered({ 1: declined }, instant('2027-02-12T08:00:00Z'))).toBe('another time for 2027-02-09');
  expect(offered({ 1: declined }, instant('2027-02-16T08:00:00Z'))).toBe('nothing');
});

test('no series is offered when no session is left', () => {
  const held = { isLookedBackOn: true };
  const all = Object.fromEntries([0, 1, 2, 3, 4, 5].map((place) => [place, () => ({ found: undefined, ...held })]));
  expect(offered(all, instant('2027-08-01T08:00:00Z'))).toBe('nothing');
  expect(offered({ ...all, 4: deleted, 5: deleted }, instant('2027-08-01T08:00:00Z'))).toBe(
    'another series of 2 after 2027-05-04, 2027-06-01',
  );
});
