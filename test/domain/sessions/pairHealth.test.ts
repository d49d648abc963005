import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairHealth } from '#domain/sessions/pairHealth.ts';
import { pairCounts } from '#domain/sessions/pairCounts.ts';
import { isLost } from '#domain/sessions/sessionState.ts';
import { day, instant, later } from '#domain/time/instant.ts';
import {
  cancelled,
  checked,
  declined,
  deleted,
  type Findings,
  movedTo,
  underLeave,
  unread,
} from '#test/builders/aSession.ts';
import { aSlot } from '#test/builders/aSlot.ts';

/** After the first four of six sessions. */
const now = instant('2027-04-20T08:00:00Z');
const slot = aSlot();

/** One letter for each session: as planned, declined, cancelled, deleted, under leave, unread. */
const finding = { '.': () => ({}), d: declined, c: cancelled, x: deleted, l: underLeave, '?': unread };
type Letter = keyof typeof finding;
const isLetter = (text: string): text is Letter => text in finding;
const findings = (letters: string): Findings =>
  Object.fromEntries(Array.from(letters, (letter) => (isLetter(letter) ? finding[letter] : finding['.'])).entries());
const healthOf = (letters: string, at = now) => pairHealth(checked(slot, at, findings(letters)), at);

test.each([
  ['all is well', '......', 'well', false],
  ['one session fell through (E65)', '...c..', 'watch', false],
  ['two in a row were declined (E64)', '..dd..', 'rebook', false],
  ['two of three fell through', '.d.x..', 'rebook', false],
  ['two far apart are two single ones', '.x..x.', 'watch', false],
  ['two ahead were cancelled', '....cc', 'rebook', false],
  ['three in a row fell through', '..dcx.', 'rebook', true],
  ['what is over three sessions ago is forgiven', 'x.....', 'well', false],
  ['leave over two sessions is no loss (E67)', '....ll', 'well', false],
  ['what cannot be read is no loss', '..??..', 'well', false],
  ['what cannot be read does not part two losses', '..x?x.', 'rebook', false],
])('%s: %s', (_, letters, state, needsWord) => {
  expect(healthOf(letters)).toEqual({ state, needsWord });
});

describe('for any sessions', () => {
  const letters = fc.array(fc.constantFrom<Letter[]>('.', 'd', 'c', 'x', 'l', '?'), { minLength: 6, maxLength: 6 });
  const times = fc.integer({ min: 0, max: 200 }).map((days) => later(instant('2027-01-01T12:00:00Z'), days * day));
  const worse = ['well', 'watch', 'rebook'];

  test('the order in which they are given does not matter', () => {
    fc.assert(
      fc.property(letters, times, fc.integer({ min: 0, max: 5 }), (said, at, turn) => {
        const sessions = checked(slot, at, findings(said.join('')));
        const turned = [...sessions.slice(turn), ...sessions.slice(0, turn)];
        expect(pairHealth(turned.toReversed(), at)).toEqual(pairHealth(sessions, at));
      }),
    );
  });

  test('one more loss never makes a pair healthier', () => {
    fc.assert(
      fc.property(letters, times, fc.nat({ max: 5 }), (said, at, place) => {
        fc.pre(said[place] !== '?');
        const lossy = said.with(place, 'x');
        const [before, after] = [said, lossy].map((one) => healthOf(one.join(''), at));
        expect(worse.indexOf(after?.state ?? '')).toBeGreaterThanOrEqual(worse.indexOf(before?.state ?? ''));
        expect(Number(after?.needsWord)).toBeGreaterThanOrEqual(Number(before?.needsWord));
      }),
    );
  });

  test('what is unknown is neither held nor lost', () => {
    fc.assert(
      fc.property(letters, times, (said, at) => {
        const sessions = checked(slot, at, findings(said.join('')));
        const known = sessions.filter(({ state }) => state !== 'unknown');
        expect(pairHealth(sessions, at)).toEqual(pairHealth(known, at));
        expect({ ...pairCounts(sessions), planned: 0 }).toEqual({ ...pairCounts(known), planned: 0 });
      }),
    );
  });

  test('who of the two let a session fall through makes no difference', () => {
    fc.assert(
      fc.property(letters, times, (said, at) => {
        const other = said.map((letter) => (letter === 'd' || letter === 'x' ? 'c' : letter));
        expect(healthOf(said.join(''), at)).toEqual(healthOf(other.join(''), at));
      }),
    );
  });
});

test('a session that was moved out of its window is lost, and not told as moved', () => {
  const sessions = checked(slot, now, { 4: movedTo('2027-07-06T09:00Z', '2027-07-06T09:45Z') });
  expect(sessions.filter(isLost)).toHaveLength(1);
  expect(pairCounts(sessions)).toEqual({ planned: 6, held: 4, moved: 0, lost: 1 });
});

test('the lead is told four numbers', () => {
  const sessions = checked(slot, now, {
    1: declined,
    2: movedTo('2027-03-11T15:00Z', '2027-03-11T15:45Z'),
    4: deleted,
    5: unread,
  });
  expect(sessions.filter(isLost)).toHaveLength(2);
  expect(pairCounts(sessions)).toEqual({ planned: 6, held: 3, moved: 1, lost: 2 });
});
