import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type CellRange,
  type Cells,
  cellsIn,
  firstCell,
  hasCell,
  lastCell,
  runBefore,
  runFrom,
  runStarts,
  shifted,
} from '#domain/scheduling/cells.ts';
import { quartersInDay } from '#domain/scheduling/comfort.ts';
import { planSearch, sessionCell, sessionDays } from '#domain/scheduling/searchPlan.ts';
import {
  candidatesIn,
  countsByCandidate,
  countSessions,
  mostSessions,
  withAtLeast,
} from '#domain/scheduling/sessionCounts.ts';
import { aWish } from './calendars.ts';

const plans = [
  aWish({ sessionCount: 63, startsOn: '2027-02-01' }),
  aWish({ sessionCount: 7, everyWeeks: 4 }),
  aWish({ sessionCount: 2, everyWeeks: 12, anchorZone: 'Asia/Kathmandu' }),
].map(planSearch);

test('counts and ties are those of a count one by one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...plans), fc.infiniteStream(fc.integer()), fc.nat(3), (plan, words, density) => {
      const [...random] = words.take(plan.grid.cellCount / 32 + 1);
      const starts = Int32Array.from(random, (word, at) => (density === 0 ? word : word | (random[at - density] ?? 0)));
      const oneByOne = Array.from({ length: plan.firstDayCount * quartersInDay }, (_, candidate) =>
        hasCell(plan.offered as Cells, candidate)
          ? sessionDays(plan, candidate).filter((day) => hasCell(starts, sessionCell(plan, candidate, day))).length
          : 0,
      );
      const counts = countSessions(plan, starts);
      expect([...countsByCandidate(counts)]).toEqual(oneByOne);
      const { most, ties } = mostSessions(counts);
      expect(most).toBe(Math.max(...oneByOne));
      const having = (isIt: (count: number) => boolean) =>
        [...oneByOne.entries()].flatMap(([candidate, count]) => (isIt(count) ? [candidate] : []));
      expect(candidatesIn(ties)).toEqual(having((count) => count === most));
      for (const least of [0, 1, Math.ceil(most / 2), most, most + 1]) {
        expect(candidatesIn(withAtLeast(counts, least))).toEqual(having((count) => count >= least));
      }
    }),
    { numRuns: 30, seed: 1 },
  );
});

const cellCount = 200;
const sets = fc.array(fc.tuple(fc.nat(cellCount), fc.nat(60)), { maxLength: 8 }).map((runs) =>
  cellsIn(
    runs.map(([from, length]): CellRange => [from, from + length]),
    cellCount,
  ),
);
const membersOf = (cells: Cells) =>
  Array.from({ length: cellCount }, (_, cell) => cell).filter((cell) => hasCell(cells, cell));

test('sets of cells answer as lists of numbers would', () => {
  fc.assert(
    fc.property(sets, fc.nat(cellCount), fc.nat(100), fc.integer({ min: -70, max: 70 }), (cells, from, length, by) => {
      const members = membersOf(cells);
      const inRange = members.filter((cell) => cell >= from && cell < from + length);
      expect(firstCell(cells, [from, from + length])).toBe(inRange[0]);
      expect(lastCell(cells, [from, from + length])).toBe(inRange.at(-1));
      expect(membersOf(shifted(cells, by, cellCount))).toEqual(
        members.map((cell) => cell + by).filter((cell) => cell >= 0 && cell < cellCount),
      );
      const has = new Set(members);
      const run = (start: number, step: number) => {
        let count = 0;
        while (count < 32 && has.has(start + count * step)) {
          count += 1;
        }
        return count;
      };
      expect([runFrom(cells, from), runBefore(cells, from)]).toEqual([run(from, 1), run(from - 1, -1)]);
      const needed = (length % 40) + 1;
      expect(membersOf(runStarts(cells, needed))).toEqual(
        members.filter((cell) => Array.from({ length: needed }, (_, at) => cell + at).every((each) => has.has(each))),
      );
    }),
    { numRuns: 2000, seed: 2 },
  );
});
