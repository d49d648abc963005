import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Profile } from '#domain/matching/people/profile.ts';
import * as share from '#domain/matching/suitability/shares.ts';
import {
  type StylePolicy,
  stylePolicies,
  suitabilityTerms,
  type SuitabilityTerm,
} from '#domain/matching/suitability/weights.ts';
import type { WorkingWeek } from '#domain/matching/people/workingWeek.ts';
import { orgChart } from '#domain/orgChart.ts';
import { departmentRules, type PairingRules, usualRules } from '#domain/programme.ts';
import { localDate } from '#domain/time/instant.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { aMentee, aMentor } from '#test/builders/aParticipant.ts';
import { arbitraryPerson, arbitraryWeek, levels } from '#test/builders/arbitraryPeople.ts';
import { profilesFrom, profilesOfTwo } from '#test/builders/profiles.ts';

const seed = 11;
const chart = orgChart(
  levels.map((id, level) => aColleague(level === 0 ? { id } : { id, manager: `level${level - 1}` })),
);
const settings = fc.record({
  rules: fc.record({ leastLevelGap: fc.integer({ min: 1, max: 4 }), departments: fc.constantFrom(...departmentRules) }),
  style: fc.constantFrom(...stylePolicies),
});
type Said = Parameters<typeof aMentor>[0];
const pairOf = (mentor: Said, mentee: Said, weeks: readonly (WorkingWeek | undefined)[] = []) =>
  profilesOfTwo(aMentor(mentor), aMentee(mentee), {
    chart,
    weekOf: (person) => (person === mentor?.id ? weeks[0] : weeks[1]),
  });

/** The share of one term under the usual rules, some of them changed. */
const of = (
  term: SuitabilityTerm,
  pair: readonly [Profile, Profile],
  changed: Partial<PairingRules> = {},
  style: StylePolicy = 'any',
) => share.shares[term](...pair, { rules: { ...usualRules, ...changed }, style });

test('each share lies between 0 and 1', () => {
  fc.assert(
    fc.property(arbitraryPerson, arbitraryPerson, settings, arbitraryWeek, arbitraryWeek, (one, other, given, a, b) => {
      const [mentor, mentee] = pairOf(one, other, [a, b]);
      const outside = suitabilityTerms.filter((term) => {
        const part = share.shares[term](mentor, mentee, given);
        return !(part >= 0 && part <= 1);
      });
      expect(outside).toEqual([]);
    }),
    { seed },
  );
});

test('what is unknown says nothing', () => {
  fc.assert(
    fc.property(arbitraryPerson, settings, fc.boolean(), (known, given, mentorIsUnknown) => {
      const unknown = { id: 'nobody', department: undefined, teaches: [], wantsToLearn: [], style: undefined };
      // Whether somebody waited is known of each alone.
      const said = { ...known, waited: false };
      const [mentor, mentee] = mentorIsUnknown ? pairOf(unknown, said) : pairOf(said, unknown);
      expect(suitabilityTerms.filter((term) => share.shares[term](mentor, mentee, given) > 0)).toEqual([]);
    }),
    { seed },
  );
});

describe('each share only ever grows', () => {
  const grows = (name: keyof typeof share.shares, [before, after]: readonly (readonly [Profile, Profile])[]) => {
    const given = { rules: usualRules, style: 'any' } as const;
    return (
      before !== undefined &&
      after !== undefined &&
      share.shares[name](...after, given) >= share.shares[name](...before, given)
    );
  };

  test.each([
    ['expertise', 'teaches'],
    ['interests', 'teaches'],
    ['interests', 'wantsToLearn'],
  ] as const)('%s, when the mentor %s one topic more', (term, list) => {
    fc.assert(
      fc.property(
        arbitraryPerson,
        arbitraryPerson,
        fc.constantFrom('aiTools', 'chess', 'reels'),
        (one, other, topic) => {
          const more = { ...one, [list]: [...one[list], topic] };
          expect(grows(term, [pairOf(one, other), pairOf(more, other)])).toBe(true);
        },
      ),
      { seed },
    );
  });

  test('learning in return, when the mentee can teach one topic more', () => {
    fc.assert(
      fc.property(
        arbitraryPerson,
        arbitraryPerson,
        fc.constantFrom('aiTools', 'chess', 'reels'),
        (one, other, topic) => {
          const more = { ...other, teaches: [...other.teaches, topic] };
          expect(grows('learningInReturn', [pairOf(one, other), pairOf(one, more)])).toBe(true);
        },
      ),
      { seed },
    );
  });

  test('language, when the mentor speaks one more', () => {
    fc.assert(
      fc.property(arbitraryPerson, arbitraryPerson, (one, other) => {
        const more = { ...one, languages: [...one.languages, 'de'] };
        expect(grows('language', [pairOf(one, other), pairOf(more, other)])).toBe(true);
      }),
      { seed },
    );
  });

  test('working hours, with each quarter-hour more that the mentor works', () => {
    fc.assert(
      fc.property(arbitraryWeek, arbitraryWeek, fc.nat(20), fc.nat(31), (mine, theirs, place, bit) => {
        fc.pre(mine !== undefined);
        const more = Uint32Array.from(mine);
        more[place] = (more[place] ?? 0) | (1 << bit);
        const before = pairOf({ id: 'a' }, { id: 'b' }, [mine, theirs]);
        const after = pairOf({ id: 'a' }, { id: 'b' }, [more, theirs]);
        expect(grows('workingHours', [before, after])).toBe(true);
      }),
      { seed },
    );
  });

  test('waiting, half for each of the two who had no partner before', () => {
    const both = [false, true];
    const halves = both.flatMap((mentor) =>
      both.map((mentee) => of('waiting', pairOf({ id: 'a', waited: mentor }, { id: 'b', waited: mentee }))),
    );
    expect(halves).toEqual([0, 0.5, 0.5, 1]);
  });

  test('tenure, with each year between the two up to ten', () => {
    const years = Array.from({ length: 14 }, (_, gap) =>
      of('tenure', pairOf({ hiredOn: localDate(`${2010 + gap}-05-01`) }, { hiredOn: localDate('2010-05-01') })),
    );
    expect(years).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1, 1, 1]);
  });
});

test('of two wishes the first counts more, and a rare one more than one that many can teach', () => {
  const mentee = aMentee({ id: 'cy', wantsToLearn: ['agile', 'inclusion'] });
  const first = profilesOfTwo(aMentor({ teaches: ['agile'] }), mentee);
  const second = profilesOfTwo(aMentor({ teaches: ['inclusion'] }), mentee);
  expect(share.expertise(...first)).toBeGreaterThan(share.expertise(...second));

  const many = ['b', 'd', 'e'].map((id) => aMentor({ id, teaches: ['agile'] }));
  const { mentors, mentees } = profilesFrom([...many, aMentor({ id: 'f', teaches: ['inclusion'] })], [mentee]);
  const [common, , , rare] = mentors;
  const [learner] = mentees;
  expect(common && rare && learner && share.expertise(rare, learner) > share.expertise(common, learner)).toBe(true);
});

test('everything that is wanted and taught is whole, in whatever words it was said', () => {
  expect(
    share.expertise(
      ...pairOf({ teaches: ['TikTok', 'scrum', 'Chess!'] }, { wantsToLearn: ['agile', 'chess', 'reels'] }),
    ),
  ).toBeCloseTo(1, 12);
});

test('a topic that both teach and both want is one interest, not two', () => {
  const [one, two] = [['chess'], ['chess', 'agile']];
  expect(share.interests(...pairOf({ teaches: one, wantsToLearn: one }, { teaches: one, wantsToLearn: one }))).toBe(
    0.5,
  );
  expect(share.interests(...pairOf({ teaches: one, wantsToLearn: two }, { teaches: one, wantsToLearn: two }))).toBe(1);
});

test('styles count as the programme says', () => {
  const fit = (policy: (typeof stylePolicies)[number]) =>
    (['explores', 'listens', 'plans'] as const).map((style) =>
      of('style', pairOf({ style: 'plans' }, { style }), {}, policy),
    );
  expect(fit('complementary')).toEqual([1, 0.5, 0]);
  expect(fit('similar')).toEqual([0, 0.5, 1]);
  expect(fit('any')).toEqual([0, 0, 0]);
});

test('of several choices only those count that both made', () => {
  const fit = (policy: (typeof stylePolicies)[number]) =>
    of(
      'style',
      pairOf({ styles: ['plans', 'listens', 'examples'] }, { styles: ['plans', 'debates', 'bigPicture', 'gently'] }),
      {},
      policy,
    ).toFixed(2);
  expect([fit('complementary'), fit('similar'), fit('any')]).toEqual(['0.67', '0.33', '0.00']);
});

test('the gap in levels is best from two to four, and from the least gap on when that is more', () => {
  const fits = (least: number) =>
    levels.slice(1).map((id) => of('levelGap', pairOf({ id }, { id: 'level0' }), { leastLevelGap: least }).toFixed(2));
  expect(fits(1)).toEqual(['0.67', '1.00', '1.00', '1.00', '0.67', '0.33', '0.00', '0.00']);
  expect(fits(4)).toEqual(['0.00', '0.33', '0.67', '1.00', '1.00', '1.00', '0.67', '0.33']);
});

test('departments are half as far apart within one area or division', () => {
  const divided = orgChart([
    aColleague({ id: 'top' }),
    aColleague({ id: 'west', manager: 'top' }),
    aColleague({ id: 'a', manager: 'west' }),
    aColleague({ id: 'b', manager: 'west' }),
    aColleague({ id: 'c', manager: 'top' }),
  ]);
  const distance = (one: Said, other: Said) =>
    of('departments', profilesOfTwo(aMentor(one), aMentee(other), { chart: divided }));
  const [legal, sales] = [
    { id: 'x', department: 'Legal' },
    { id: 'y', department: 'Sales' },
  ];
  expect(distance(legal, { ...legal, id: 'z' })).toBe(0);
  expect(distance(legal, sales)).toBe(1);
  expect(distance({ ...legal, department: 'Sales / EMEA' }, { ...sales, department: 'sales/Asia' })).toBe(0.5);
  expect(distance({ ...legal, department: 'Sales / EMEA' }, sales)).toBe(0.5);
  expect(distance({ ...legal, id: 'a' }, { ...sales, id: 'b' })).toBe(0.5);
  expect(distance({ ...legal, id: 'a' }, { ...sales, id: 'c' })).toBe(1);
});

test('hours are those in which both work: twenty a week and more are whole', () => {
  const hours = (count: number) => Uint32Array.from({ length: 21 }, (_, place) => (place * 8 < count ? 0xffffffff : 0));
  const both = (mine: number, theirs: number) =>
    of('workingHours', pairOf({ id: 'a' }, { id: 'b' }, [hours(mine), hours(theirs)]));
  expect([both(8, 40), both(16, 40), both(24, 40), both(168, 168)]).toEqual([0.4, 0.8, 1, 1]);
});

test('years are whole: the day before the anniversary is a year less', () => {
  const yearsUntil = (hiredOn: string) => {
    const [mentor, mentee] = pairOf({ hiredOn: localDate(hiredOn) }, { hiredOn: localDate('2016-02-29') });
    return share.yearsLater(mentor.joined, mentee.joined);
  };
  expect(['2019-02-28', '2019-03-01', '2018-12-31', '2016-02-29', '2010-01-01'].map(yearsUntil)).toEqual([
    2, 3, 2, 0, 0,
  ]);
});
