import { expect, test } from '@jest/globals';
import { answersUntil, endsSoon, lastAnswerDay } from '#domain/answerTime.ts';
import { day, hour, instant, later } from '#domain/time/instant.ts';

const proposal = { proposedAt: instant('2026-11-23T23:30:00Z') };

test('a proposal can be answered for fourteen days, or for as many as the programme says', () => {
  expect(lastAnswerDay(proposal, {})).toBe(instant('2026-12-07T23:30:00Z'));
  expect(lastAnswerDay(proposal, { answerDays: 5 })).toBe(instant('2026-11-28T23:30:00Z'));
});

test.each([-12, -5, 0, 1, 5.5, 14])('its last day counts in full, also %p hours from Greenwich', (hoursAhead) => {
  const local = later(lastAnswerDay(proposal, {}), hoursAhead * hour);
  const midnightAfter = (Math.floor(local / day) + 1) * day - hoursAhead * hour;
  expect(midnightAfter).toBeLessThanOrEqual(answersUntil(proposal, {}));
});

test('the quiet word comes in the last three days, and not before', () => {
  const from = later(answersUntil(proposal, {}), -3 * day);
  expect(endsSoon(proposal, {}, later(from, -1))).toBe(false);
  expect(endsSoon(proposal, {}, from)).toBe(true);
});
