import { expect, test } from '@jest/globals';
import { sitePlaces } from '#surfaces/admin/sitePlaces.ts';

test('names each place once, however many of its columns differ', () => {
  expect(
    sitePlaces({
      places: ['People', 'Pairs', 'Lead/desk'],
      differences: [
        { kind: 'columnMissing', place: 'Pairs', column: 'Kind' },
        { kind: 'indexMissing', place: 'Pairs', column: 'State' },
        { kind: 'placeMissing', place: 'Lead/desk' },
      ],
    }),
  ).toEqual([
    { name: 'People', state: 'fine' },
    { name: 'Pairs', state: 'mendable' },
    { name: 'Lead/desk', state: 'missing' },
  ]);
});

test('one thing that only a person can decide outweighs all that Turnabout can mend', () => {
  expect(
    sitePlaces({
      places: ['Pairs'],
      differences: [
        { kind: 'columnMissing', place: 'Pairs', column: 'Kind' },
        { kind: 'columnOfOtherType', place: 'Pairs', column: 'State' },
      ],
    }),
  ).toEqual([{ name: 'Pairs', state: 'different' }]);
});
