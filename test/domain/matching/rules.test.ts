import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { brokenRules, firstBroken, ruleBreaks } from '#domain/matching/rules.ts';
import { orgChart } from '#domain/orgChart.ts';
import { type PairingRules, usualRules } from '#domain/programme.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { aMentee, aMentor } from '#test/builders/aParticipant.ts';
import { profilesOfTwo } from '#test/builders/profiles.ts';

// top ─┬─ bo (mentee) ── cy ── dee (mentor)
//      └─ eve ── fay ── gil (mentor)
const chart = orgChart([
  aColleague({ id: 'top' }),
  aColleague({ id: 'bo', manager: 'top' }),
  aColleague({ id: 'cy', manager: 'bo' }),
  aColleague({ id: 'dee', manager: 'cy' }),
  aColleague({ id: 'eve', manager: 'top' }),
  aColleague({ id: 'fay', manager: 'eve' }),
  aColleague({ id: 'gil', manager: 'fay' }),
]);
const usual: PairingRules = { ...usualRules, leastLevelGap: 2, departments: 'different' };
const bo = aMentee({ id: 'bo', department: 'Sales' });
const gil = aMentor({ id: 'gil', department: 'Legal' });

const broken = (mentor = gil, mentee = bo, changed: Partial<PairingRules> = {}) => {
  const rules = { ...usual, ...changed };
  const earlierPairs = [{ mentor: personId('bo'), mentee: personId('zoe') }];
  const [one, other] = profilesOfTwo(mentor, mentee, { chart, rules, earlierPairs });
  return brokenRules(one, other, rules);
};
const refusal = (...asked: Parameters<typeof broken>) => firstBroken(broken(...asked)) ?? 'allowed';

test('a mentor two levels below, in another line and department, may teach the mentee', () => {
  expect(refusal()).toBe('allowed');
  expect(broken()).toBe(0);
});

test('nobody is paired with themselves', () => {
  expect(refusal(gil, aMentee({ id: 'gil' }))).toBe('samePerson');
});

test('an unknown level is never taken as a gap', () => {
  expect(refusal(aMentor({ id: 'stranger' }))).toBe('levelUnknown');
});

test('the mentee stands at least the agreed number of levels above the mentor', () => {
  expect(refusal(aMentor({ id: 'fay' }), bo)).toBe('tooCloseInLevel');
  expect(refusal(aMentor({ id: 'fay' }), bo, { leastLevelGap: 1 })).toBe('allowed');
  expect(refusal(aMentor({ id: 'top' }), aMentee({ id: 'gil' }))).toBe('tooCloseInLevel');
});

test('the mentee stands at most the agreed number of levels above the mentor', () => {
  expect(refusal(gil, bo, { leastLevelGap: 1, mostLevelGap: 1 })).toBe('tooFarInLevel');
  expect(refusal(gil, bo, { leastLevelGap: 1, mostLevelGap: 2 })).toBe('allowed');
});

test('nobody teaches the manager of their manager, whatever tells their levels', () => {
  expect(refusal(aMentor({ id: 'dee' }))).toBe('reportingLine');
  const seniority = { kind: 'titles', steps: [['head'], ['lead'], ['analyst']] } as const;
  const [dee, head] = [aMentor({ id: 'dee', jobTitle: 'Analyst' }), aMentee({ id: 'bo', jobTitle: 'Head' })];
  expect(refusal(dee, head, { seniority })).toBe('reportingLine');
  expect(refusal(aMentor({ id: 'stranger', jobTitle: 'analyst' }), head, { seniority })).toBe('sameDepartment');
});

test('two people under one manager are never paired, even when no gap is asked for', () => {
  expect(refusal(aMentor({ id: 'eve' }), bo, { leastLevelGap: 0 })).toBe('sharedManager');
});

test('two people without a manager share none', () => {
  const seniority = { kind: 'titles', steps: [['head'], ['lead'], ['analyst']] } as const;
  const [one, other] = [aMentor({ id: 'x', jobTitle: 'analyst' }), aMentee({ id: 'y', jobTitle: 'head' })];
  expect(refusal(one, other, { seniority, departments: 'any' })).toBe('allowed');
});

test('the same department is refused only when departments must differ', () => {
  const colleague = aMentor({ id: 'gil', department: ' sales ' });
  expect(refusal(colleague)).toBe('sameDepartment');
  expect(refusal(colleague, bo, { departments: 'preferDifferent' })).toBe('allowed');
  expect(refusal(colleague, bo, { departments: 'any' })).toBe('allowed');
});

test('a department that somebody put right counts, a job title that they put right does not', () => {
  const seniority = { kind: 'titles', steps: [['head'], ['lead'], ['analyst']] } as const;
  const gil = { id: 'gil', department: 'Legal', jobTitle: 'analyst' };
  expect(refusal(aMentor({ ...gil, corrected: { department: 'Sales' } }), bo)).toBe('sameDepartment');
  const head = aMentee({ id: 'y', jobTitle: 'head' });
  const promoted = aMentor({ ...gil, corrected: { jobTitle: 'Head' } });
  expect(refusal(promoted, head, { seniority, departments: 'any' })).toBe('allowed');
});

test.each([undefined, '', '  '])('the department %p is unknown, not another one', (department) => {
  expect(refusal(aMentor({ id: 'gil', department }))).toBe('departmentUnknown');
  expect(refusal(aMentor({ id: 'gil', department }), bo, { departments: 'preferDifferent' })).toBe('allowed');
});

test('who was paired before is not paired again, whichever of the two was the mentor', () => {
  const rules = { ...usual, seniority: { kind: 'titles', steps: [['head'], ['lead'], ['analyst']] } as const };
  const [zoe, head] = [
    aMentor({ id: 'zoe', jobTitle: 'analyst', department: 'Legal' }),
    aMentee({ id: 'bo', jobTitle: 'head', department: 'Sales' }),
  ];
  expect(refusal(zoe, head, rules)).toBe('pairedBefore');
});

test('all broken rules are known, and the first in order is told', () => {
  const rules = broken(aMentor({ id: 'cy', department: 'Sales' }));
  expect(ruleBreaks.filter((_, place) => (rules >> place) % 2 === 1)).toEqual([
    'tooCloseInLevel',
    'reportingLine',
    'sameDepartment',
  ]);
  expect(firstBroken(rules)).toBe('tooCloseInLevel');
});
