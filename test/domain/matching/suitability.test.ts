import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { suitability } from '#domain/matching/suitability.ts';
import { orgChart } from '#domain/orgChart.ts';
import { type Participant, styles } from '#domain/participant.ts';
import { type DepartmentRule, departmentRules } from '#domain/programme.ts';
import { localDate } from '#domain/time/instant.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { aMentee, aMentor } from '#test/builders/aParticipant.ts';

const chain = Array.from({ length: 9 }, (_, level) => `level${level}`);
const chart = orgChart(
  chain.map((id, level) => aColleague(level === 0 ? { id } : { id, manager: `level${level - 1}` })),
);
const of = (mentor: Participant, mentee: Participant, departments: DepartmentRule = 'preferDifferent') =>
  suitability(mentor, mentee, chart, departments);
const scoreOf = (mentor: Participant, mentee: Participant) => of(mentor, mentee).score;

const topics = fc.uniqueArray(fc.constantFrom('aiTools', 'shortVideo', 'agile', 'inclusion', 'knitting', 'chess'));
const year = fc.integer({ min: 1980, max: 2026 });
const person = fc.record({
  id: fc.constantFrom(...chain, 'stranger'),
  teaches: topics,
  wantsToLearn: topics,
  style: fc.constantFrom(undefined, ...styles),
  department: fc.constantFrom(undefined, 'Legal', 'Sales'),
  languages: fc.uniqueArray(fc.constantFrom('en-GB', 'en', 'de', 'fr-CA')),
  hiredOn: fc.option(
    year.map((value) => localDate(`${value}-05-01`)),
    { nil: undefined },
  ),
});

test('the score is a whole number from 0 to 10,000 with at most four reasons', () => {
  fc.assert(
    fc.property(person, person, fc.constantFrom(...departmentRules), (mentor, mentee, rule) => {
      const { score, reasons } = of(aMentor(mentor), aMentee(mentee), rule);
      expect(Number.isInteger(score) && score >= 0 && score <= 10_000).toBe(true);
      expect(reasons.length).toBeLessThanOrEqual(4);
    }),
  );
});

test('a pair with everything in its favour reaches 10,000', () => {
  const [teaches, wantsToLearn] = [['aiTools', 'agile', 'chess'], ['shortVideo']];
  const mentor = aMentor({
    id: 'level8',
    teaches: [...teaches, ...wantsToLearn],
    style: 'plans',
    department: 'Legal',
    languages: ['en'],
    hiredOn: localDate('2025-01-01'),
  });
  const mentee = aMentee({
    id: 'level1',
    teaches,
    wantsToLearn,
    style: 'explores',
    department: 'Sales',
    languages: ['en-GB'],
    hiredOn: localDate('1999-01-01'),
  });
  expect(scoreOf(mentor, mentee)).toBe(10_000);
});

describe('each term only ever grows', () => {
  test('with one more topic that the mentor teaches', () => {
    fc.assert(
      fc.property(person, person, fc.constantFrom('aiTools', 'chess', 'reels'), (mentor, mentee, topic) => {
        const more = { ...mentor, teaches: [...mentor.teaches, topic] };
        expect(scoreOf(aMentor(more), aMentee(mentee))).toBeGreaterThanOrEqual(
          scoreOf(aMentor(mentor), aMentee(mentee)),
        );
      }),
    );
  });

  test('with one more topic that the mentor wants to learn', () => {
    fc.assert(
      fc.property(person, person, fc.constantFrom('aiTools', 'chess', 'reels'), (mentor, mentee, topic) => {
        const more = { ...mentor, wantsToLearn: [...mentor.wantsToLearn, topic] };
        expect(scoreOf(aMentor(more), aMentee(mentee))).toBeGreaterThanOrEqual(
          scoreOf(aMentor(mentor), aMentee(mentee)),
        );
      }),
    );
  });

  test('with one more language that the mentor speaks', () => {
    fc.assert(
      fc.property(person, person, (mentor, mentee) => {
        const more = { ...mentor, languages: [...mentor.languages, 'de'] };
        expect(scoreOf(aMentor(more), aMentee(mentee))).toBeGreaterThanOrEqual(
          scoreOf(aMentor(mentor), aMentee(mentee)),
        );
      }),
    );
  });

  test('with each level and each year between the two', () => {
    const levels = chain.slice(1).map((id) => scoreOf(aMentor({ id }), aMentee({ id: 'level0' })));
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    expect(new Set(levels).size).toBe(5);
    const years = Array.from({ length: 14 }, (_, gap) =>
      scoreOf(aMentor({ hiredOn: localDate(`${2010 + gap}-05-01`) }), aMentee({ hiredOn: localDate('2010-05-01') })),
    );
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect(new Set(years).size).toBe(11);
  });
});

test('opposite styles suit better than different ones, and these better than the same', () => {
  const scores = (['explores', 'listens', 'plans'] as const).map((style) =>
    scoreOf(aMentor({ style: 'plans' }), aMentee({ style })),
  );
  expect(scores).toEqual([1000, 500, 0]);
  expect(of(aMentor({ style: 'listens' }), aMentee({ style: 'debates' })).reasons).toEqual([
    { kind: 'complementaryStyles' },
  ]);
});

test('what is unknown counts nothing and is no reason', () => {
  const nobody = { id: 'stranger', department: undefined };
  expect(of(aMentor(nobody), aMentee(nobody))).toEqual({ score: 0, reasons: [] });
});

test('another department counts unless the programme does not care', () => {
  const [mentor, mentee] = [aMentor({ department: 'Legal' }), aMentee({ department: 'Sales' })];
  expect(of(mentor, mentee).reasons).toEqual([
    { kind: 'otherDepartment', mentorDepartment: 'Legal', menteeDepartment: 'Sales' },
  ]);
  expect(of(mentor, mentee, 'any')).toEqual({ score: 0, reasons: [] });
});

test('years are whole: the day before the anniversary is a year less', () => {
  const yearsUntil = (hiredOn: string) =>
    of(aMentor({ hiredOn: localDate(hiredOn) }), aMentee({ hiredOn: localDate('2015-06-10') })).reasons;
  expect(yearsUntil('2018-06-10')).toEqual([{ kind: 'joinedLater', years: 3 }]);
  expect(yearsUntil('2018-06-09')).toEqual([{ kind: 'joinedLater', years: 2 }]);
  expect(yearsUntil('2016-06-09')).toEqual([]);
});

test('a topic that both teach and both want is one shared interest, not two', () => {
  const [mentor, mentee] = [
    aMentor({ teaches: ['chess'], wantsToLearn: ['chess'] }),
    aMentee({ teaches: ['chess'], wantsToLearn: ['chess'] }),
  ];
  expect(of(mentor, mentee).reasons).toContainEqual({ kind: 'sharedInterest', topics: ['chess'] });
});

test('the strongest reason comes first', () => {
  const mentor = aMentor({ id: 'level3', teaches: ['TikTok'], languages: ['de', 'en'], style: 'plans' });
  const mentee = aMentee({
    id: 'level1',
    wantsToLearn: ['reels', 'agile'],
    languages: ['en-GB', 'de'],
    style: 'explores',
  });
  expect(of(mentor, mentee).reasons).toEqual([
    { kind: 'teachesWhatIsWanted', topics: ['reels'] },
    { kind: 'complementaryStyles' },
    { kind: 'sharedLanguage', language: 'en' },
    { kind: 'levelGap', levels: 2 },
  ]);
});
