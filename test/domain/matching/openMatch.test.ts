import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { personId } from '#domain/ids.ts';
import type { Cohort, PersonPair } from '#domain/matching/cohort.ts';
import { type MatchWishes, usualWishes } from '#domain/matching/matchWishes.ts';
import { openMatch } from '#domain/matching/openMatch.ts';
import type { SuggestedPair } from '#domain/matching/draft.ts';
import { usualWeights, weightsAfter } from '#domain/matching/suitability/weights.ts';
import { atOnce } from '#domain/matching/steps.ts';
import { usualScheduling } from '#domain/scheduling/schedulingSettings.ts';
import type { Weekday } from '#domain/time/instant.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { aMatchCohort, type SaidCohort } from '#test/builders/aMatchCohort.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { aMentee, aMentor } from '#test/builders/aParticipant.ts';
import { solveWithHighs } from '#test/builders/solveWithHighs.ts';

const opened = (said: SaidCohort | Cohort, wishes: Partial<MatchWishes> = {}) => {
  const cohort = 'availability' in said ? said : aMatchCohort(said);
  return atOnce(openMatch(cohort, { ...usualWishes(cohort.programme), ...wishes }));
};
const matched = (said: SaidCohort, wishes: Partial<MatchWishes> = {}) => opened(said, wishes).outcome();
const namesOf = (pairs: readonly PersonPair[]) => pairs.map(({ mentor, mentee }) => `${mentor}>${mentee}`);
const pair = (names: string): PersonPair => {
  const [mentor = '', mentee = ''] = names.split('>');
  return { mentor: personId(mentor), mentee: personId(mentee) };
};

const legal = { department: 'Legal' };
const sales = { department: 'Sales' };
const two = {
  mentors: [aMentor({ id: 'ada', teaches: ['TikTok'], ...legal }), aMentor({ id: 'bo', teaches: ['Excel'], ...legal })],
  mentees: [
    aMentee({ id: 'cy', wantsToLearn: ['spreadsheets'], ...sales }),
    aMentee({ id: 'di', wantsToLearn: ['reels'], ...sales }),
  ],
};

test('each is paired with whom they suit best, with reasons and a slot that is free in every session', () => {
  const { pairs, leftOut, certificate } = matched(two);
  expect(namesOf(pairs)).toEqual(['ada>di', 'bo>cy']);
  expect(pairs[0]).toMatchObject({ freeSessions: 6, slot: { sessionCount: 6, zone: 'Europe/London' } });
  expect(pairs[0]?.reasons[0]).toEqual({ kind: 'teachesWhatIsWanted', topics: ['reels'] });
  expect(leftOut).toEqual([]);
  expect(certificate).toMatchObject({ isProven: true, pairCount: 2, gap: 0, blockingPairs: 0 });
});

const waiting = { weights: weightsAfter(usualWeights) };

test('who waited before goes before an equal who did not, in a programme that follows another, and nobody is told so', () => {
  const mentors = [aMentor({ id: 'ada', teaches: ['agile'], ...legal })];
  const both = (waited: string) =>
    ['cy', 'di'].map((id) => aMentee({ id, wantsToLearn: ['agile'], ...sales, waited: id === waited }));
  const found = ['cy', 'di'].map((id) => matched({ mentors, mentees: both(id) }, waiting).pairs);
  expect(found.map(namesOf)).toEqual([['ada>cy'], ['ada>di']]);
  const reasons = (pairs: readonly SuggestedPair[] | undefined) => pairs?.map((each) => each.reasons);
  expect(reasons(found[0])).toEqual(reasons(matched({ mentors, mentees: both('nobody') }, waiting).pairs));
});

test('that somebody waited costs nobody a partner: as many people have one', () => {
  const topics = fc.constantFrom('agile', 'TikTok', 'Excel');
  const person = fc.record({ topic: topics, waited: fc.boolean(), days: fc.constantFrom('monday', 'friday') });
  const people = fc.array(person, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(people, people, (teaching, learning) => {
      const mentors = teaching.map(({ topic, waited }, number) =>
        aMentor({ id: `m${number}`, teaches: [topic], waited, ...legal }),
      );
      const mentees = learning.map(({ topic, waited }, number) =>
        aMentee({ id: `s${number}`, wantsToLearn: [topic], waited, ...sales }),
      );
      const days = Object.fromEntries([
        ...teaching.map((each, number) => [`m${number}`, [each.days]] as const),
        ...learning.map((each, number) => [`s${number}`, [each.days]] as const),
      ]);
      const [after, before] = [matched({ mentors, mentees, days }, waiting), matched({ mentors, mentees, days })];
      expect(after.pairs).toHaveLength(before.pairs.length);
      expect(after.certificate.isProven).toBe(true);
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('two modest pairs come before one splendid pair and two people left out', () => {
  const mentors = [aMentor({ id: 'ada', teaches: ['agile'], ...legal }), aMentor({ id: 'bo', ...sales })];
  const mentees = [
    aMentee({ id: 'cy', wantsToLearn: ['agile'], department: 'Research' }),
    aMentee({ id: 'di', ...sales }),
  ];
  expect(namesOf(matched({ mentors, mentees }).pairs)).toEqual(['ada>di', 'bo>cy']);
});

test('the weakest pair is raised as far as it can be, unless the lead wants the best total', () => {
  // Straight: everything and nearly nothing; crosswise: two halves.
  const mentors = [
    aMentor({ id: 'ada', teaches: ['agile', 'Excel'], languages: ['de'], style: 'plans', ...legal }),
    aMentor({ id: 'bo', teaches: ['agile'], ...legal }),
  ];
  const mentees = [
    aMentee({ id: 'cy', wantsToLearn: ['agile', 'Excel'], languages: ['de'], style: 'explores', ...sales }),
    aMentee({ id: 'di', wantsToLearn: ['Excel', 'TikTok'], ...sales }),
  ];
  const lifted = matched({ mentors, mentees });
  const summed = matched({ mentors, mentees }, { liftWeakest: false });
  expect(namesOf(lifted.pairs)).toEqual(['ada>di', 'bo>cy']);
  expect(namesOf(summed.pairs)).toEqual(['ada>cy', 'bo>di']);
  expect(lifted.certificate.weakestSuitability).toBeGreaterThan(summed.certificate.weakestSuitability);
  expect(lifted.certificate.totalSuitability).toBeLessThan(summed.certificate.totalSuitability);
});

describe('calendars', () => {
  test('two who share no working day are never paired, however well they suit each other', () => {
    const days = { ada: ['monday'], di: ['tuesday'] } satisfies SaidCohort['days'];
    expect(namesOf(matched({ ...two, days }).pairs)).toEqual(['ada>cy', 'bo>di']);
  });

  test('a calendar that could not be read is never taken as free', () => {
    const { pairs, leftOut } = matched({ ...two, days: { ada: 'unreadable' } });
    expect(namesOf(pairs)).toEqual(['bo>cy']);
    expect(leftOut).toMatchObject([
      { person: 'ada', cause: 'calendarUnreadable' },
      { person: 'di', cause: 'nobodyLeft' },
    ]);
  });
});

describe('a mentor with two mentees', () => {
  const shared = {
    programme: aProgramme({ rhythm: { sessionCount: 6, lengthMinutes: 45, everyWeeks: 1 } }),
    mentors: [aMentor({ id: 'ada', capacity: 2, ...legal })],
    mentees: [aMentee({ id: 'cy', ...sales }), aMentee({ id: 'di', ...sales })],
    days: { ada: ['monday'] } satisfies SaidCohort['days'],
  };
  const timesOf = (said: SaidCohort) =>
    matched(said)
      .pairs.map(({ slot }) => slot.startTime)
      .toSorted();

  test('E59: meets them at different times', () => {
    const [one = '', other = ''] = timesOf(shared);
    expect(minutesOf(other) - minutesOf(one)).toBeGreaterThanOrEqual(45);
    expect(timesOf({ ...shared, until: { ada: '10:30' } })).toEqual(['09:00', '09:45']);
  });

  test('rests between them as long as the rules say', () => {
    const scheduling = { ...usualScheduling, bufferMinutes: 15 };
    const programme = { ...shared.programme, scheduling };
    expect(timesOf({ ...shared, programme, until: { ada: '10:45' } })).toEqual(['09:00', '10:00']);
  });

  const short = { ...shared, until: { ada: '10:15' } };

  test('is offered one of them when only one has a time, and the lead is told of the other', () => {
    const { pairs, crowdedOut, leftOut, certificate } = matched(short);
    expect(namesOf(pairs)).toEqual(['ada>di']);
    expect(namesOf(crowdedOut)).toEqual(['ada>cy']);
    expect(leftOut).toMatchObject([{ person: 'cy', cause: 'noTimeLeft' }]);
    expect(certificate).toMatchObject({ isProven: false, pairCount: 1, peopleGap: 1, blockingPairs: 0 });
  });

  test('keeps the one that the lead wants', () => {
    const { pairs, crowdedOut, unmetWishes } = matched(short, { must: [pair('ada>cy')] });
    expect(namesOf(pairs)).toEqual(['ada>cy']);
    expect(namesOf(crowdedOut)).toEqual(['ada>di']);
    expect(unmetWishes).toEqual([]);
  });

  test('cannot keep both, and the lead is told which wish is not met', () => {
    const { pairs, crowdedOut, unmetWishes } = matched(short, { must: [pair('ada>cy'), pair('ada>di')] });
    expect(namesOf(pairs)).toEqual(['ada>di']);
    expect(crowdedOut).toEqual([]);
    expect(unmetWishes).toEqual([{ pair: pair('ada>cy'), because: 'noTimeLeft' }]);
  });

  test('is told what another partner would cost, pairs without a time included', () => {
    const mentees = [...shared.mentees, aMentee({ id: 'eve', ...sales })];
    const match = opened({ ...short, mentees }, { must: [pair('ada>cy')] });
    const { certificate, leftOut } = match.outcome();
    const others = atOnce(match.alternativesFor(personId('ada'), 3));
    expect(others).not.toEqual([]);
    for (const other of others) {
      const forced = matched({ ...short, mentees }, { must: [pair('ada>cy'), other.pair] });
      expect(other.peopleLost).toBe(forced.leftOut.length - leftOut.length);
      expect(other.suitabilityLost).toBe(certificate.totalSuitability - forced.certificate.totalSuitability);
    }
  });
});

describe('whoever is left out is told why', () => {
  test('everybody possible is in the same department', () => {
    const { pairs, leftOut } = matched({
      mentors: [aMentor({ id: 'ada', ...legal })],
      mentees: [aMentee({ id: 'cy', ...legal })],
    });
    expect(pairs).toEqual([]);
    expect(leftOut).toMatchObject([
      { person: 'ada', cause: 'onlySameDepartment' },
      { person: 'cy', cause: 'onlySameDepartment' },
    ]);
  });

  test('no calendar fits', () => {
    const days = { ada: ['monday'], bo: ['monday'], cy: ['friday'], di: ['friday'] } satisfies SaidCohort['days'];
    expect(matched({ ...two, days }).leftOut.map(({ cause }) => cause)).toEqual(Array(4).fill('noSharedSlot'));
  });

  test('others needed the last place more', () => {
    const { leftOut } = matched({ ...two, mentees: two.mentees.slice(1) });
    expect(leftOut).toMatchObject([{ person: 'bo', cause: 'nobodyLeft' }]);
  });

  test('people who have not enrolled or have no room are passed over, and not called left out', () => {
    const mentors = [aMentor({ id: 'ada', capacity: 0 }), aMentor({ id: 'bo', state: 'invited' })];
    expect(matched({ mentors })).toMatchObject({
      pairs: [],
      leftOut: [],
      certificate: { isProven: true, pairCount: 0 },
    });
  });
});

test('somebody enrolled twice in one role is refused by name', () => {
  expect(() => matched({ mentors: [aMentor({ id: 'ada' }), aMentor({ id: 'ada' })] })).toThrow(
    '"ada" is twice among the mentors',
  );
});

test('a mentor and a mentee in one person are never paired with themselves', () => {
  const colleagues = [aColleague({ id: 'top' }), aColleague({ id: 'ada', manager: 'top' })];
  const both = { mentors: [aMentor({ id: 'ada', ...legal })], mentees: [aMentee({ id: 'ada', ...legal })], colleagues };
  expect(matched(both).pairs).toEqual([]);
});

describe('wishes', () => {
  test('a pair that must be made is made, and the rest is matched around it', () => {
    const { pairs, unmetWishes, certificate } = matched(two, { must: [pair('ada>cy')] });
    expect(namesOf(pairs)).toEqual(['ada>cy', 'bo>di']);
    expect(unmetWishes).toEqual([]);
    expect(certificate.isProven).toBe(true);
  });

  test('a pair that must not be made is not made', () => {
    expect(namesOf(matched(two, { never: [pair('ada>di')] }).pairs)).toEqual(['ada>cy', 'bo>di']);
  });

  test.each([
    ['both wanted and unwanted', { must: [pair('ada>cy')], never: [pair('ada>cy')] }, 'mustAndNever'],
    ['a second partner where there is room for one', { must: [pair('ada>di'), pair('ada>cy')] }, 'beyondCapacity'],
    ['somebody who does not take part', { must: [pair('ada>eve')] }, 'notTakingPart'],
  ] as const)('%s is named, and all else stands', (_, wishes, because) => {
    const { unmetWishes, pairs } = matched(two, wishes);
    expect(unmetWishes.map((unmet) => unmet.because)).toEqual([because]);
    expect(pairs).toHaveLength(2);
  });

  test('a wish that breaks a rule or meets no slot is named, not granted', () => {
    const mentors = [aMentor({ id: 'ada', ...legal }), aMentor({ id: 'bo', ...sales })];
    const mentees = [aMentee({ id: 'cy', ...legal }), aMentee({ id: 'di', ...sales })];
    const days = { bo: ['monday'], cy: ['tuesday'] } satisfies SaidCohort['days'];
    const { unmetWishes } = matched({ mentors, mentees, days }, { must: [pair('ada>cy'), pair('bo>cy')] });
    expect(unmetWishes.map(({ because }) => because)).toEqual(['sameDepartment', 'noSharedSlot']);
  });

  test('every department with a mentor who could teach gets a pair, when the lead wishes so', () => {
    const mentors = [
      aMentor({ id: 'ada', teaches: ['agile'], ...legal }),
      aMentor({ id: 'bo', teaches: ['agile'], ...legal }),
      aMentor({ id: 'eve', department: 'Research' }),
    ];
    const mentees = [
      aMentee({ id: 'cy', wantsToLearn: ['agile'], ...sales }),
      aMentee({ id: 'di', wantsToLearn: ['agile'], ...sales }),
    ];
    expect(matched({ mentors, mentees }).pairs.map(({ mentor }) => mentor)).toEqual(['ada', 'bo']);
    const wished = matched({ mentors, mentees }, { everyDepartment: true });
    expect(wished.pairs).toHaveLength(2);
    expect(wished.pairs.map(({ mentor }) => mentor)).toContain('eve');
    expect(wished.certificate.isProven).toBe(true);
  });

  describe('at most one pair from department to department', () => {
    const mentors = ['ada', 'bo', 'cy'].map((id) => aMentor({ id, teaches: ['agile'], ...legal }));
    const mentees = [
      aMentee({ id: 'di', wantsToLearn: ['agile'], ...sales }),
      aMentee({ id: 'eve', wantsToLearn: ['agile'], ...sales }),
      aMentee({ id: 'flo', department: 'Research' }),
    ];
    const limit = { mostBetweenDepartments: 1 };

    test('people go without a partner rather than exceed it', () => {
      const { pairs, leftOut, certificate } = matched({ mentors, mentees }, limit);
      expect(pairs.map(({ mentee }) => mentee)).toEqual(expect.arrayContaining(['flo']));
      expect(pairs).toHaveLength(2);
      expect(leftOut).toHaveLength(2);
      expect(certificate).toMatchObject({ pairCount: 2 });
    });

    test('a pair that the lead wants stands whatever the limit, and counts towards it', () => {
      const wanted = [pair('ada>di'), pair('bo>eve')];
      expect(namesOf(matched({ mentors, mentees }, { ...limit, must: wanted }).pairs)).toEqual([
        'ada>di',
        'bo>eve',
        'cy>flo',
      ]);
    });

    test('an integer solver closes what is left open', async () => {
      const match = opened({ mentors, mentees }, limit);
      const { certificate } = await match.prove(solveWithHighs);
      expect(certificate).toMatchObject({ isProven: true, gap: 0, peopleGap: 0, pairCount: 2 });
    });
  });

  test('other weights make other pairs', () => {
    const mentors = [
      aMentor({ id: 'ada', teaches: ['agile'], ...legal }),
      aMentor({ id: 'bo', style: 'plans', ...legal }),
    ];
    const mentees = [aMentee({ id: 'cy', wantsToLearn: ['agile'], style: 'explores', ...sales })];
    const match = opened({ mentors, mentees });
    expect(namesOf(match.outcome().pairs)).toEqual(['ada>cy']);
    const usual = usualWishes(aMatchCohort({}).programme);
    const styleFirst = { ...usual, weights: { ...usual.weights, expertise: 0, style: 100 } };
    expect(namesOf(atOnce(match.change(styleFirst)).pairs)).toEqual(['bo>cy']);
  });
});

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const someDays = fc.subarray<Weekday>(['monday', 'tuesday'], { minLength: 1 });
const crowd = (role: 'mentor' | 'mentee') =>
  fc
    .array(
      fc.record({
        department: fc.constantFrom('Legal', 'Sales', 'Research', undefined),
        teaches: fc.subarray(['agile', 'TikTok', 'Excel']),
        wantsToLearn: fc.subarray(['agile', 'reels', 'spreadsheets']),
        capacity: fc.nat(2),
        days: someDays,
      }),
      { maxLength: 6 },
    )
    .map((people) =>
      people.map(({ days, ...said }, place) => ({
        days,
        person: (role === 'mentor' ? aMentor : aMentee)({ ...said, id: `${role}${place}` }),
      })),
    );
const cohorts = fc.record({ mentors: crowd('mentor'), mentees: crowd('mentee') }).map(({ mentors, mentees }) => ({
  mentors: mentors.map(({ person }) => person),
  mentees: mentees.map(({ person }) => person),
  days: Object.fromEntries([...mentors, ...mentees].map(({ person, days }) => [person.colleague.id, days])),
}));

describe('for any people', () => {
  test('the same people give the same pairs in whatever order they come', () => {
    fc.assert(
      fc.property(cohorts, ({ mentors, mentees, days }) => {
        const turned = matched({ mentors: mentors.toReversed(), mentees: mentees.toReversed(), days });
        expect(turned).toEqual(matched({ mentors, mentees, days }));
      }),
    );
  });

  test('nobody exceeds their capacity, everybody is paired or left out with a cause, and it is proven best', () => {
    fc.assert(
      fc.property(cohorts, fc.boolean(), (cohort, liftWeakest) => {
        const { pairs, leftOut, certificate } = matched(cohort, { liftWeakest });
        expect(certificate.isProven).toBe(true);
        for (const { colleague, enrolment } of [...cohort.mentors, ...cohort.mentees]) {
          const partners = pairs.filter(({ mentor, mentee }) => [mentor, mentee].includes(colleague.id)).length;
          expect(partners).toBeLessThanOrEqual(enrolment.capacity);
          expect(leftOut.some(({ person }) => person === colleague.id)).toBe(enrolment.capacity > 0 && partners === 0);
        }
      }),
    );
  });

  test("a chance for every department takes nobody's partner away and leaves no fewer departments", () => {
    fc.assert(
      fc.property(cohorts, (cohort) => {
        const departmentOf = new Map(cohort.mentors.map(({ colleague }) => [colleague.id, colleague.department]));
        const [plain, wished] = [false, true].map((everyDepartment) => matched(cohort, { everyDepartment }));
        const departmentsOf = (pairs: readonly PersonPair[] = []) =>
          new Set(pairs.flatMap(({ mentor }) => departmentOf.get(mentor) ?? [])).size;
        expect(wished?.leftOut).toHaveLength(plain?.leftOut.length ?? -1);
        expect(departmentsOf(wished?.pairs)).toBeGreaterThanOrEqual(departmentsOf(plain?.pairs));
        expect(wished?.certificate.isProven).toBe(true);
      }),
    );
  });

  test('changing wishes and back comes to what was found from nothing', () => {
    fc.assert(
      fc.property(cohorts, fc.nat(5), fc.nat(5), fc.boolean(), (cohort, one, other, liftWeakest) => {
        const pinned = pair(`mentor${one}>mentee${other}`);
        const match = opened(cohort, { liftWeakest });
        const usual = { ...usualWishes(aMatchCohort({}).programme), liftWeakest };
        for (const wishes of [{ ...usual, must: [pinned] }, { ...usual, never: [pinned] }, usual]) {
          const { certificate, unmetWishes } = atOnce(match.change(wishes));
          const afresh = matched(cohort, wishes);
          expect({ certificate: figures(certificate), unmetWishes }).toEqual({
            certificate: figures(afresh.certificate),
            unmetWishes: afresh.unmetWishes,
          });
        }
      }),
    );
  });

  test('a limit between departments is kept, with calendars, and its gaps are told', () => {
    fc.assert(
      fc.property(cohorts, (cohort) => {
        const departmentOf = new Map(
          [...cohort.mentors, ...cohort.mentees].map(({ colleague }) => [colleague.id, colleague.department]),
        );
        const [limited, free] = [1, undefined].map((mostBetweenDepartments) =>
          matched(cohort, { mostBetweenDepartments, liftWeakest: false }),
        );
        const used = (limited?.pairs ?? []).flatMap(({ mentor, mentee }) => {
          const [here, there] = [departmentOf.get(mentor), departmentOf.get(mentee)];
          return here && there && here !== there ? [`${here} ${there}`] : [];
        });
        expect(new Set(used).size).toBe(used.length);
        const { peopleGap = 0, gap = 0, isProven } = limited?.certificate ?? {};
        expect(isProven).toBe(peopleGap === 0 && gap === 0);
        expect(limited?.leftOut.length).toBeGreaterThanOrEqual(free?.leftOut.length ?? 0);
      }),
      { numRuns: 50 },
    );
  });

  test('what another partner is said to cost is what it costs', () => {
    fc.assert(
      fc.property(cohorts, fc.constantFrom('mentor0', 'mentee0', 'mentee1'), (cohort, name) => {
        const match = opened(cohort, { liftWeakest: false });
        const { certificate, leftOut } = match.outcome();
        for (const other of atOnce(match.alternativesFor(personId(name), 3))) {
          const forced = matched(cohort, { liftWeakest: false, must: [other.pair] });
          expect(other.suitabilityLost).toBe(certificate.totalSuitability - forced.certificate.totalSuitability);
          expect(other.peopleLost).toBe(forced.leftOut.length - leftOut.length);
        }
        expect(figures(match.outcome().certificate)).toEqual(figures(certificate));
      }),
    );
  });
});

/** What does not depend on which of several equally good choices was made. */
const figures = ({
  isProven,
  totalSuitability,
  weakestSuitability,
}: {
  isProven: boolean;
  totalSuitability: number;
  weakestSuitability: number;
}) => ({
  isProven,
  totalSuitability,
  weakestSuitability,
});
