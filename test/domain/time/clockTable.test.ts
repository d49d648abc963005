import { expect, test } from '@jest/globals';
import { changesIn, clockTable, momentIn, offsetIn } from '#domain/time/clockTable.ts';
import { day, hour, minute } from '#domain/time/instant.ts';

/** Tables are made in stretches of 720 days from 1970 on: here one ends and the next begins. */
const border = 29 * 720 * day;

/** A zone that is `before` ahead of UTC up to the change, then `after`. */
const clockChangedAt = (at: number, before: number, after: number) =>
  clockTable((from, to) => ({
    firstOffset: from < at ? before : after,
    changes: at > from && at < to ? [{ at, before, after }] : [],
  }));

/** The first moment at which clocks show it; of a skipped time, as if they had not been changed. */
function slowly(wall: number, at: number, before: number, after: number): number {
  const [asBefore, asAfter] = [wall - before, wall - after];
  return asBefore < at || asAfter < at ? asBefore : asAfter;
}

test.each([
  ['forward', 13 * hour, 14 * hour],
  ['back', -9 * hour, -10 * hour],
  ['by half an hour', 10.5 * hour, 11 * hour],
] as const)('where one table ends and the next begins, clocks put %s are read right', (_, before, after) => {
  for (const at of [-20, -11, -1, 0, 1, 9, 20].map((hours) => border + hours * hour)) {
    const clock = clockChangedAt(at, before, after);
    expect(changesIn(clock, border - 900 * day, border + 900 * day)).toEqual([{ at, before, after }]);
    for (let moment = border - 40 * hour; moment < border + 40 * hour; moment += 30 * minute) {
      expect(offsetIn(clock, moment)).toBe(moment < at ? before : after);
      expect(momentIn(clock, moment)).toBe(slowly(moment, at, before, after));
    }
  }
});

test('changes are found from the first moment of a span up to but without its last', () => {
  const clock = clockChangedAt(border, 0, hour);
  expect(changesIn(clock, border - day, border)).toEqual([]);
  expect(changesIn(clock, border, border + 1)).toHaveLength(1);
  expect(changesIn(clock, border + 1, border + day)).toEqual([]);
});
