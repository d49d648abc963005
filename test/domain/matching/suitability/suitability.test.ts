import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairJudge } from '#domain/matching/suitability/suitability.ts';
import {
  type SuitabilitySettings,
  suitabilityTerms,
  usualSuitability,
  usualWeights,
} from '#domain/matching/suitability/weights.ts';
import { orgChart } from '#domain/orgChart.ts';
import type { Participant } from '#domain/participant.ts';
import { type DepartmentRule, departmentRules, usualRules } from '#domain/programme.ts';
import { localDate } from '#domain/time/instant.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { aMentee, aMentor } from '#test/builders/aParticipant.ts';
import { arbitraryPerson, arbitraryWeek, levels } from '#test/builders/arbitraryPeople.ts';
import { profilesOfTwo } from '#test/builders/profiles.ts';

/** Each level has a line of its own, so that rank forbids nothing. */
const chart = orgChart([
  aColleague({ id: 'top' }),
  ...levels.flatMap((id, level) =>
    Array.from({ length: level + 1 }, (_, step) =>
      aColleague({
        id: step === level ? id : `${id}-${step}`,
        manager: step === 0 ? 'top' : `${id}-${step - 1}`,
      }),
    ),
  ),
]);
const rulesWith = (departments: DepartmentRule) => ({ ...usualRules, leastLevelGap: 1, departments });
const explained = (
  mentor: Participant,
  mentee: Participant,
  departments: DepartmentRule = 'preferDifferent',
  settings: SuitabilitySettings = usualSuitability,
) => {
  const week = new Uint32Array(21).fill(0xffffffff);
  const judge = pairJudge(rulesWith(departments), settings);
  return judge.explain(
    ...profilesOfTwo(mentor, mentee, { chart, weekOf: (id) => (id === 'nobody' ? undefined : week) }),
  );
};

test('the score is a whole number up to 10,000, the same as is explained, and -1 when a rule forbids the pair', () => {
  fc.assert(
    fc.property(
      arbitraryPerson,
      arbitraryPerson,
      fc.constantFrom(...departmentRules),
      arbitraryWeek,
      (one, other, departments, week) => {
        const judge = pairJudge(rulesWith(departments), usualSuitability);
        const pair = profilesOfTwo(aMentor(one), aMentee(other), { chart, weekOf: () => week });
        const { score, reasons, voices } = judge.explain(...pair);
        expect(Number.isInteger(score) && score >= 0 && score <= 10_000).toBe(true);
        expect(reasons.length).toBeLessThanOrEqual(4);
        expect(voices.map(({ term }) => term)).toEqual(suitabilityTerms);
        expect(judge.score(...pair)).toBe(judge.broken(...pair) === 0 ? score : -1);
      },
    ),
    { seed: 5, numRuns: 300 },
  );
});

const mentor = aMentor({
  id: 'level4',
  teaches: ['TikTok', 'agile'],
  wantsToLearn: ['strategy'],
  style: 'plans',
  department: 'Legal',
  languages: ['de', 'en'],
  hiredOn: localDate('2025-01-01'),
});
const mentee = aMentee({
  id: 'level2',
  teaches: ['agile', 'strategic thinking', 'TikTok'],
  wantsToLearn: ['reels'],
  style: 'explores',
  department: 'Sales',
  languages: ['en-GB', 'de'],
  hiredOn: localDate('1999-01-01'),
});

test('a pair with everything in its favour reaches 10,000, and each term says why', () => {
  const { score, voices } = explained(mentor, mentee);
  expect(score).toBe(10_000);
  expect(voices.map(({ reason }) => reason)).toEqual([
    { kind: 'teachesWhatIsWanted', topics: ['reels'] },
    { kind: 'teachesInReturn', topics: ['strategy'] },
    { kind: 'sharedInterest', topics: ['agile', 'TikTok'] },
    { kind: 'otherDepartment', mentorDepartment: 'Legal', menteeDepartment: 'Sales' },
    { kind: 'complementaryStyles' },
    { kind: 'sharedLanguage', language: 'en' },
    { kind: 'levelGap', levels: 2 },
    { kind: 'sharedHours', hours: 168 },
    { kind: 'joinedLater', years: 26 },
  ]);
});

test('the four strongest reasons are told, and what counts nothing is none', () => {
  const kinds = (weights: Partial<typeof usualWeights>) =>
    explained(mentor, mentee, 'different', {
      weights: { ...usualWeights, ...weights },
      style: 'complementary',
    }).reasons.map(({ kind }) => kind);
  expect(kinds({})).toEqual(['teachesWhatIsWanted', 'teachesInReturn', 'sharedInterest', 'otherDepartment']);
  expect(kinds({ tenure: 100, expertise: 0 })[0]).toBe('joinedLater');
  expect(kinds({ expertise: 0 })).not.toContain('teachesWhatIsWanted');
});

test('when nothing has any weight, all permitted pairs score 0 and have no reasons', () => {
  const nothing = { ...usualWeights };
  for (const term of suitabilityTerms) {
    nothing[term] = 0;
  }
  const settings = { weights: nothing, style: 'any' } as const;
  expect(explained(mentor, mentee, 'any', settings)).toMatchObject({ score: 0, reasons: [] });
  const judge = pairJudge(rulesWith('any'), settings);
  expect(judge.score(...profilesOfTwo(mentor, mentee, { chart }))).toBe(0);
});

test('people who are alike are told so when the programme looks for similar styles', () => {
  const settings = { ...usualSuitability, style: 'similar' } as const;
  const [one, other] = [aMentor({ id: 'nobody', style: 'debates' }), aMentee({ id: 'else', style: 'debates' })];
  expect(explained(one, other, 'any', settings).reasons).toEqual([{ kind: 'similarStyles' }]);
  expect(explained(one, other, 'any').reasons).toEqual([]);
});

test('another department counts unless the programme does not care', () => {
  const [one, other] = [aMentor({ id: 'nobody', department: 'Legal' }), aMentee({ id: 'else', department: 'Sales' })];
  expect(explained(one, other).reasons).toEqual([
    { kind: 'otherDepartment', mentorDepartment: 'Legal', menteeDepartment: 'Sales' },
  ]);
  expect(explained(one, other, 'any')).toMatchObject({ score: 0, reasons: [] });
});
