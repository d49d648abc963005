import { expect, test } from '@jest/globals';
import { mayPair } from '#domain/matching/rules.ts';
import { orgChart } from '#domain/orgChart.ts';
import { type PairingRules, usualRules } from '#domain/programme.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { aMentee, aMentor } from '#test/builders/aParticipant.ts';

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
const rules: PairingRules = { ...usualRules, leastLevelGap: 2, departments: 'different' };
const bo = aMentee({ id: 'bo', department: 'Sales' });
const gil = aMentor({ id: 'gil', department: 'Legal' });
const refusal = (mentor = gil, mentee = bo, changed: Partial<PairingRules> = {}) => {
  const permission = mayPair(mentor, mentee, chart, { ...rules, ...changed });
  return permission.allowed ? 'allowed' : permission.because;
};

test('a mentor two levels below, in another line and department, may teach the mentee', () => {
  expect(refusal()).toBe('allowed');
});

test('nobody is paired with themselves', () => {
  expect(refusal(gil, aMentee({ id: 'gil' }))).toBe('samePerson');
});

test.each([
  ['has room for nobody', { capacity: 0 }],
  ['has not enrolled yet', { state: 'invited' as const }],
  ['pauses', { state: 'paused' as const }],
  ['enrolled in the other role', { role: 'mentee' as const }],
])('a mentor who %s is not available', (_, said) => {
  expect(refusal(aMentor({ id: 'gil', ...said }))).toBe('notAvailable');
});

test('an unknown level is never taken as a gap', () => {
  expect(refusal(aMentor({ id: 'stranger' }))).toBe('levelUnknown');
});

test('the mentee stands at least the agreed number of levels above the mentor', () => {
  expect(refusal(aMentor({ id: 'fay' }), bo)).toBe('tooCloseInLevel');
  expect(refusal(aMentor({ id: 'fay' }), bo, { leastLevelGap: 1 })).toBe('allowed');
  expect(refusal(aMentor({ id: 'top' }), aMentee({ id: 'gil' }))).toBe('tooCloseInLevel');
});

test('nobody teaches the manager of their manager', () => {
  expect(refusal(aMentor({ id: 'dee' }))).toBe('reportingLine');
});

test('two people under one manager are never paired, even when no gap is asked for', () => {
  expect(refusal(aMentor({ id: 'eve' }), bo, { leastLevelGap: 0 })).toBe('sharedManager');
});

test('the same department is refused only when departments must differ', () => {
  const colleague = aMentor({ id: 'gil', department: ' sales ' });
  expect(refusal(colleague)).toBe('sameDepartment');
  expect(refusal(colleague, bo, { departments: 'preferDifferent' })).toBe('allowed');
  expect(refusal(colleague, bo, { departments: 'any' })).toBe('allowed');
});

test.each([undefined, '', '  '])('the department %p is unknown, not another one', (department) => {
  expect(refusal(aMentor({ id: 'gil', department }))).toBe('departmentUnknown');
  expect(refusal(aMentor({ id: 'gil', department }), bo, { departments: 'preferDifferent' })).toBe('allowed');
});
