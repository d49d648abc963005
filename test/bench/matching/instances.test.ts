import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readInstance, writeInstance } from '../../../bench/matching/instanceFile.ts';
import {
  equalCells,
  evenCells,
  evenTable,
  hubCells,
  productTable,
  rubricTable,
  scoreAt,
  type CellInstance,
  type Instance,
} from '../../../bench/matching/instances.ts';
import { problemOf, tableOf } from '../../../bench/matching/problemOf.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'instances-'));
const file = path.join(folder, 'instance.bin');

afterAll(() => rmSync(folder, { force: true, recursive: true }));

const tables = { even: evenTable, rubric: rubricTable, product: productTable };
const cells = { even: evenCells, equal: equalCells, hubs: hubCells };

const highest = ({ length }: { readonly length: number }, at: (place: number) => number): number =>
  Math.max(...Array.from({ length }, (_, place) => at(place)));

test.each(Object.entries(tables))(
  'a table (%s) is the same for the same seed, and one that can be solved',
  (_, make) => {
    const instance = make(40, 7);
    expect(make(40, 7)).toEqual(instance);
    expect(tableOf(instance)).toMatchObject({ rows: 40, columns: 40 });
  },
);

test.each(Object.entries(cells))('candidates (%s) are the same for the same seed, and can be solved', (_, make) => {
  const instance = make(200, 12, 7);
  expect(make(200, 12, 7)).toEqual(instance);
  expect(problemOf(instance).column).toHaveLength(200 * 12);
});

test('another seed gives other scores', () => {
  expect(evenTable(40, 8)).not.toEqual(evenTable(40, 7));
  expect(hubCells(200, 12, 8)).not.toEqual(hubCells(200, 12, 7));
});

test('a programme forbids about one pair in ten, and scores the others from 0 to 100', () => {
  const { scores } = rubricTable(200, 7);
  const forbidden = scores.filter((score) => score === -1).length / scores.length;
  expect(forbidden).toBeGreaterThan(0.05);
  expect(forbidden).toBeLessThan(0.15);
  expect(highest(scores, (place) => scores[place] ?? 0)).toBeLessThanOrEqual(100);
});

test('in product form the score of a row and a column falls by their product', () => {
  const { scores } = productTable(3);
  expect([...scores]).toEqual([8, 7, 6, 7, 5, 3, 6, 3, 0]);
});

test('crowded candidates meet at a few columns', () => {
  const most = (instance: CellInstance) => {
    const counts = new Map<number, number>();
    for (const column of instance.column) {
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
    return Math.max(...counts.values());
  };
  expect(most(hubCells(500, 12, 7))).toBeGreaterThan(4 * most(evenCells(500, 12, 7)));
});

test.each<Instance>([rubricTable(20, 7), productTable(20), hubCells(50, 6, 7)])(
  'what is read from a file is what was written (%#)',
  (instance) => {
    writeInstance(file, instance);
    expect(readInstance(file)).toEqual(instance);
  },
);

test('a file that was cut off is refused with its length', () => {
  writeInstance(file, productTable(20));
  writeFileSync(file, readFileSync(file).subarray(0, 100));
  expect(() => readInstance(file)).toThrow(/has 100 bytes, expected 1620/);
});

test('the score of a pair is found in a table and among candidates', () => {
  const few = evenCells(30, 4, 7);
  const [column = 0, score = 0] = [few.column[5], few.score[5]];
  expect(scoreAt(few, 1, column)).toBe(score);
  const stranger = Array.from({ length: 30 }, (_, place) => place).find(
    (place) => !few.column.subarray(4, 8).includes(place),
  );
  expect(scoreAt(few, 1, stranger ?? 0)).toBe(-1);
  expect(scoreAt(productTable(3), 1, 2)).toBe(3);
});
