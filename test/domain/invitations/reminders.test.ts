import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mayRemind, mostReminders, reminderDays } from '#domain/invitations/reminders.ts';
import { enrolmentStates } from '#domain/participant.ts';
import { day, type Instant, later } from '#domain/time/instant.ts';

const start = 0 as Instant;

test('whoever is asked as often as may be is asked three times in all, with a week between', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 20 }), (waits) => {
      let now = start;
      let reminded: readonly Instant[] = [];
      for (const wait of waits) {
        now = later(now, wait * day);
        reminded = mayRemind({ state: 'invited', reminded }, start, now) ? [...reminded, now] : reminded;
      }
      expect(reminded.length).toBeLessThanOrEqual(mostReminders);
      for (const [index, at] of reminded.entries()) {
        expect(at - (reminded[index - 1] ?? start)).toBeGreaterThanOrEqual(reminderDays * day);
      }
    }),
  );
});

test.each(enrolmentStates)('of those who are %s, only who has not answered is reminded', (state) => {
  expect(mayRemind({ state }, start, later(start, reminderDays * day))).toBe(state === 'invited');
});

test('nobody is reminded of whom it is not known since when they wait', () => {
  expect(mayRemind({ state: 'invited' }, undefined, later(start, 100 * day))).toBe(false);
});
