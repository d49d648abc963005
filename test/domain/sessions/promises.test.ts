import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { promisesBefore } from '#domain/sessions/promises.ts';
import { day, instant, later } from '#domain/time/instant.ts';

const first = instant('2027-01-12T10:00:00Z');
const session = (number: number) => later(first, (number - 1) * 28 * day);
const aPromise = (what: string, number: number, isDone: boolean, minutes = 0) => ({
  value: { session: session(number), of: personId('ada'), what, isDone, at: later(session(number), minutes * 60_000) },
});
const before = (number: number, promises: readonly ReturnType<typeof aPromise>[]) =>
  promisesBefore(promises, session(number)).map(({ value }) => value.what);

test('shows all of last time, done or not, in the order in which they were made', () => {
  expect(before(2, [aPromise('later', 1, false, 9), aPromise('sooner', 1, true, 3)])).toEqual(['sooner', 'later']);
});

test('keeps what is open from long ago, and lets go of what was done then', () => {
  const promises = [aPromise('open', 1, false), aPromise('done', 1, true), aPromise('new', 2, true)];
  expect(before(3, promises)).toEqual(['open', 'new']);
});

test('does not show what is promised in this session, or in a later one', () => {
  expect(before(2, [aPromise('now', 2, false), aPromise('then', 3, false)])).toEqual([]);
});
