import { expect, test } from '@jest/globals';
import { sitePlaces } from '#surfaces/admin/sitePlaces.ts';

test('names a place once, without the columns that are as they should be', () => {
  expect(
    sitePlaces([
      { name: 'People', state: 'fine' },
      { name: 'People.Kind', state: 'fine' },
      { name: 'Lead/desk', state: 'missing' },
    ]),
  ).toEqual([
    { name: 'People', state: 'fine', columns: [] },
    { name: 'Lead/desk', state: 'missing', columns: [] },
  ]);
});

test('names the columns in trouble, and takes the state of the worst', () => {
  expect(
    sitePlaces([
      { name: 'Pairs', state: 'fine' },
      { name: 'Pairs.Kind', state: 'missing' },
      { name: 'Pairs.State', state: 'different' },
      { name: 'Pairs.Session', state: 'fine' },
    ]),
  ).toEqual([{ name: 'Pairs', state: 'different', columns: ['Kind', 'State'] }]);
});

test('does not list the columns of a place that is not there itself', () => {
  expect(
    sitePlaces([
      { name: 'Pairs', state: 'missing' },
      { name: 'Pairs.Kind', state: 'missing' },
    ]),
  ).toEqual([{ name: 'Pairs', state: 'missing', columns: [] }]);
});
