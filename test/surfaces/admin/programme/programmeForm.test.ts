import { expect, test } from '@jest/globals';
import { usualRules } from '#domain/programme.ts';
import { usualScheduling } from '#domain/scheduling/schedulingSettings.ts';
import { instant, localDate, type ZoneName } from '#domain/time/instant.ts';
import { faultsIn } from '#surfaces/admin/programme/formFaults.ts';
import { copiedForm, formOf, stepsIn, withForm } from '#surfaces/admin/programme/programmeForm.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';

const decided = aProgramme({
  endsOn: localDate('2027-12-24'),
  choices: 'three',
  answerDays: 7,
  target: 40,
  rules: {
    ...usualRules,
    mostLevelGap: 4,
    seniority: { kind: 'titles', steps: [['chief', 'director'], ['analyst']] },
  },
  scheduling: {
    ...usualScheduling,
    tentative: 'soft',
    bufferMinutes: 45,
    noticeHours: 48,
    preferredDays: ['thursday'],
    holidays: [{ date: localDate('2027-12-24'), zones: ['Europe/Berlin' as ZoneName] }],
  },
  retention: { months: 3, decidedAt: instant('2026-11-23T08:00:00Z') },
});

test('a form that nobody touched changes nothing', () => {
  expect(withForm(decided, formOf(decided))).toStrictEqual(decided);
});

test('a copy has all settings but the name and the days', () => {
  const fresh = { ...formOf(aProgramme()), name: 'Next', startsOn: '2028-01-10' };
  expect(copiedForm(decided, fresh)).toEqual({
    ...formOf(decided),
    name: 'Next',
    startsOn: '2028-01-10',
    endsOn: '',
  });
});

test('steps are read from lines and commas, and empty ones left out', () => {
  expect(stepsIn(' Chief , Director\n\n , \nAnalyst')).toEqual([['Chief', 'Director'], ['Analyst']]);
});

const faults: readonly [string, Partial<ReturnType<typeof formOf>>, string][] = [
  ['an end before the last session', { endsOn: '2027-03-01' }, 'endsOn'],
  ['more levels at least than at most', { leastLevelGap: '5', mostLevelGap: '4' }, 'mostLevelGap'],
  ['one step alone', { seniority: 'grades', steps: 'SCS' }, 'steps'],
  ['no day to answer', { answerDays: '0' }, 'answerDays'],
  ['a notice without end', { noticeHours: '721' }, 'noticeHours'],
  ['a target of one', { target: '1' }, 'target'],
  ['no day to begin', { startsOn: '' }, 'startsOn'],
];

test.each(faults)('finds %s', (_, said, fault) => {
  expect([...faultsIn({ ...formOf(decided), ...said }, '2027-01-01')]).toEqual([fault]);
});

test('finds nothing in what can work', () => {
  expect(faultsIn(formOf(decided), '2027-01-01').size).toBe(0);
});
