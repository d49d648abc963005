import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { usualWishes } from '#domain/matching/matchWishes.ts';
import { exchange, keepApart, keepTogether, letGo } from '#surfaces/admin/matching/changeWishes.ts';
import { pairChanges } from '#surfaces/admin/matching/pairChanges.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';

const usual = usualWishes(aProgramme());
const pair = (mentor: string, mentee: string) => ({ mentor: personId(mentor), mentee: personId(mentee) });
const adaOmar = pair('ada', 'omar');
const boOmar = pair('bo', 'omar');

test('two are kept together or apart, never both', () => {
  const together = keepTogether(usual, adaOmar);
  expect([together.must, together.never]).toEqual([[adaOmar], []]);
  const apart = keepApart(together, adaOmar);
  expect([apart.must, apart.never]).toEqual([[], [adaOmar]]);
  expect(keepTogether(apart, adaOmar)).toEqual(together);
});

test('a wish said twice is one wish, and letting go leaves all others as they are', () => {
  const twice = keepTogether(keepTogether(keepApart(usual, boOmar), adaOmar), { ...adaOmar });
  expect(twice.must).toEqual([adaOmar]);
  expect(letGo(twice, adaOmar)).toEqual(keepApart(usual, boOmar));
});

test('a chosen partner takes the place of one who was kept', () => {
  expect(exchange(keepTogether(usual, adaOmar), boOmar, adaOmar).must).toEqual([boOmar]);
});

test('tells which pairs came and which went', () => {
  const stays = pair('cleo', 'yara');
  expect(pairChanges([adaOmar, stays], [stays, boOmar])).toEqual({ fresh: [boOmar], gone: [adaOmar] });
});
