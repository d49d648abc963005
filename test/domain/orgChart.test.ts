import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { personId } from '#domain/ids.ts';
import { orgChart } from '#domain/orgChart.ts';
import { aColleague } from '#test/builders/aColleague.ts';

/** "ann > bo > cy" reads: ann manages bo, bo manages cy. */
const chartOf = (...chains: readonly string[]) => {
  const managers = new Map<string, string | undefined>();
  for (const chain of chains) {
    const people = chain.split(' > ');
    for (const [place, id] of people.entries()) {
      managers.set(id, people[place - 1] ?? managers.get(id));
    }
  }
  return orgChart([...managers].map(([id, manager]) => aColleague(manager === undefined ? { id } : { id, manager })));
};
const ann = personId('ann');
const bo = personId('bo');
const cy = personId('cy');
const dee = personId('dee');

test('the level is the number of steps down from the top', () => {
  const chart = chartOf('ann > bo > cy', 'ann > dee');
  expect([ann, bo, cy, dee].map(chart.levelOf)).toEqual([0, 1, 2, 1]);
  expect(chart.problems).toEqual([]);
});

test('the reporting line reaches up and down over every step, but not sideways', () => {
  const chart = chartOf('ann > bo > cy', 'ann > dee');
  expect(chart.isInReportingLine(cy, ann)).toBe(true);
  expect(chart.isInReportingLine(ann, cy)).toBe(true);
  expect(chart.isInReportingLine(cy, dee)).toBe(false);
});

test('two people share a manager only when both have one', () => {
  const chart = chartOf('ann > bo', 'ann > cy', 'dee > eve');
  expect(chart.sharesManager(bo, cy)).toBe(true);
  expect(chart.sharesManager(ann, dee)).toBe(false);
});

test('nobody in a cycle or below it has a level, and the cycle is named once', () => {
  const chart = chartOf('ann > bo > cy > bo', 'cy > dee');
  expect([bo, cy, dee].map(chart.levelOf)).toEqual([undefined, undefined, undefined]);
  expect(chart.problems).toContainEqual({ kind: 'cycle', people: [bo, cy] });
  expect(chart.problems.filter(({ kind }) => kind === 'cycle')).toHaveLength(1);
  expect(chart.isInReportingLine(dee, bo)).toBe(true);
  expect(chart.isInReportingLine(bo, dee)).toBe(true);
});

test('somebody who manages themselves is a cycle of one', () => {
  const chart = orgChart([aColleague({ id: 'ann', manager: 'ann' })]);
  expect(chart.problems).toEqual([{ kind: 'cycle', people: [ann] }]);
});

test('a manager who is not in the directory leaves everyone below without a level', () => {
  const chart = orgChart([aColleague({ id: 'bo', manager: 'gone' }), aColleague({ id: 'cy', manager: 'bo' })]);
  expect([bo, cy].map(chart.levelOf)).toEqual([undefined, undefined]);
  expect(chart.problems).toEqual([{ kind: 'missingManager', person: bo }]);
});

test('somebody with neither manager nor reports is not taken for the top', () => {
  const chart = chartOf('ann > bo', 'dee');
  expect(chart.levelOf(dee)).toBeUndefined();
  expect(chart.problems).toEqual([{ kind: 'standsAlone', person: dee }]);
});

test('several tops are named, and each counts as level 0', () => {
  const chart = chartOf('ann > bo', 'dee > cy');
  expect([ann, dee, bo, cy].map(chart.levelOf)).toEqual([0, 0, 1, 1]);
  expect(chart.problems).toEqual([{ kind: 'severalRoots', people: [ann, dee] }]);
});

test('the division is headed directly below the top, and the top belongs to none', () => {
  const chart = chartOf('ann > bo > cy > dee', 'ann > eve', 'x > y > x');
  expect([ann, bo, cy, dee, personId('eve'), personId('y')].map(chart.divisionOf)).toEqual([
    undefined,
    bo,
    bo,
    bo,
    personId('eve'),
    undefined,
  ]);
});

test('who stands above whom is the same as when each manager is asked in turn', () => {
  const person = fc.integer({ min: 0, max: 9 }).map((number) => `p${number}`);
  const people = fc.dictionary(person, fc.option(person, { nil: undefined }), { minKeys: 2 });
  fc.assert(
    fc.property(people, (managers) => {
      const chart = orgChart(
        Object.entries(managers).map(([id, manager]) => aColleague(manager === undefined ? { id } : { id, manager })),
      );
      const isAbove = (upper: string, lower: string) => {
        const seen = new Set<string>();
        for (let at = managers[lower]; at !== undefined && !seen.has(at); at = managers[at]) {
          seen.add(at);
        }
        return seen.has(upper);
      };
      const ids = Object.keys(managers);
      const wrong = ids.flatMap((a) =>
        ids.filter(
          (b) => a !== b && chart.isInReportingLine(personId(a), personId(b)) !== (isAbove(a, b) || isAbove(b, a)),
        ),
      );
      expect(wrong).toEqual([]);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('a chain of 300,000 people is read without running out of stack', () => {
  const people = Array.from({ length: 300_000 }, (_, place) =>
    aColleague(place === 0 ? { id: 'p0' } : { id: `p${place}`, manager: `p${place - 1}` }),
  );
  const chart = orgChart(people);
  expect(chart.levelOf(personId('p299999'))).toBe(299_999);
  expect(chart.isInReportingLine(personId('p299999'), personId('p1'))).toBe(true);
});
