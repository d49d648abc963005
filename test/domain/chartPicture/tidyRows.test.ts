import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tidyRows } from '#domain/chartPicture/tidyRows.ts';

/** Each node names who is above; whoever is above comes first. */
const treeOf = (uppers: readonly (number | undefined)[]) => {
  // In reading order, as the picture lists them.
  const below = (node: number | undefined) => uppers.flatMap((upper, each) => (upper === node ? [each] : []));
  const order: number[] = [];
  const walk = (node: number): void => {
    order.push(node);
    below(node).forEach(walk);
  };
  below(undefined).forEach(walk);
  const place = new Map(order.map((node, at) => [node, at]));
  const lower = order.map((node) => below(node).map((each) => place.get(each) ?? -1));
  const tops = below(undefined).map((each) => place.get(each) ?? -1);
  const depths: number[] = [];
  order.forEach((node, at) => {
    const upper = uppers[node];
    depths[at] = upper === undefined ? 0 : (depths[place.get(upper) ?? -1] ?? 0) + 1;
  });
  return { lower, tops, depths };
};

const forests = fc
  .array(fc.nat(), { minLength: 1, maxLength: 60 })
  .map((lots) => treeOf(lots.map((lot, node) => (node === 0 || lot % 7 === 0 ? undefined : lot % node))));

test('whoever is above stands in the middle, and those below side by side', () => {
  const { lower, tops } = treeOf([undefined, 0, 0, 0]);
  expect([...tidyRows(lower, tops)]).toEqual([1, 0, 1, 2]);
});

test('a closed branch stands beside an open one, not below all that is in it', () => {
  const { lower, tops } = treeOf([undefined, 0, 0, 1, 1, 1]);
  // 0, its first branch with three people, its second.
  expect([...tidyRows(lower, tops)]).toEqual([1.5, 1, 0, 1, 2, 2]);
});

test('nobody stands on top of anybody in the same column, and everybody in reading order', () => {
  fc.assert(
    fc.property(forests, ({ lower, tops, depths }) => {
      const rows = tidyRows(lower, tops);
      const lastIn: number[] = [];
      rows.forEach((row, place) => {
        const depth = depths[place] ?? 0;
        expect(row - (lastIn[depth] ?? -1)).toBeGreaterThanOrEqual(1 - 1e-9);
        lastIn[depth] = row;
      });
      expect(Math.min(...rows)).toBe(0);
    }),
  );
});

test('whoever has people below stands in the middle of them', () => {
  fc.assert(
    fc.property(forests, ({ lower, tops }) => {
      const rows = tidyRows(lower, tops);
      lower.forEach((below, place) => {
        const [first, last] = [below[0], below.at(-1)];
        if (first !== undefined && last !== undefined) {
          expect(rows[place]).toBeCloseTo(((rows[first] ?? 0) + (rows[last] ?? 0)) / 2);
        }
      });
    }),
  );
});

test('a reporting line of 100,000 people is drawn as a straight one', () => {
  const lower = Array.from({ length: 100_000 }, (_, place) => (place < 99_999 ? [place + 1] : []));
  expect(new Set(tidyRows(lower, [0]))).toEqual(new Set([0]));
});
