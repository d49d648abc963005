import { expect, test } from '@jest/globals';
import { levelsBy } from '#domain/matching/people/seniority.ts';
import { orgChart } from '#domain/orgChart.ts';
import { aColleague } from '#test/builders/aColleague.ts';

const ann = aColleague({ id: 'ann', grade: 'SCS2', jobTitle: 'Director of Rail' });
const bo = aColleague({ id: 'bo', manager: 'ann', grade: ' grade  7 ', jobTitle: 'Deputy Director, Ports' });
const cy = aColleague({ id: 'cy', manager: 'bo', grade: 'Grade', jobTitle: undefined });
const chart = orgChart([ann, bo, cy]);

test('by the org chart, levels are the steps down from the top', () => {
  expect([ann, bo, cy].map(levelsBy({ kind: 'levels' }, chart))).toEqual([0, 1, 2]);
});

test('by grade, levels are the steps that the lead has put in order; a grade that is in none is unknown', () => {
  const steps = [['SCS3'], ['SCS2', 'SCS1'], ['Grade 6', 'Grade 7']];
  expect([ann, bo, cy].map(levelsBy({ kind: 'grades', steps }, chart))).toEqual([1, 2, undefined]);
  expect(levelsBy({ kind: 'grades', steps }, chart)(aColleague({ id: 'di' }))).toBeUndefined();
});

test('by title, the longest name that stands in the title decides; no title and no known word are unknown', () => {
  const levelOf = levelsBy(
    { kind: 'titles', steps: [['chief', ' '], ['director'], ['deputy director', 'head']] },
    chart,
  );
  expect([ann, bo, cy].map(levelOf)).toEqual([1, 2, undefined]);
  const titles = ['Chief Economist and Director', 'Headteacher liaison', 'HEAD, Data'];
  expect(titles.map((jobTitle) => levelOf(aColleague({ jobTitle })))).toEqual([0, undefined, 2]);
});

test('a name that the lead has put in two steps counts as the more senior', () => {
  const steps = [['manager'], ['manager', 'analyst']];
  expect(levelsBy({ kind: 'titles', steps }, chart)(aColleague({ jobTitle: 'Manager' }))).toBe(0);
  expect(levelsBy({ kind: 'grades', steps }, chart)(aColleague({ grade: 'Manager' }))).toBe(0);
});

test('without steps nobody has a level', () => {
  expect(levelsBy({ kind: 'grades', steps: [] }, chart)(ann)).toBeUndefined();
  expect(levelsBy({ kind: 'titles', steps: [] }, chart)(ann)).toBeUndefined();
});
