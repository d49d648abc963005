import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairJudge } from '#domain/matching/suitability/suitability.ts';
import { usualSuitability } from '#domain/matching/suitability/weights.ts';
import type { Participant } from '#domain/participant.ts';
import { usualRules } from '#domain/programme.ts';
import { aMentee, aMentor } from '#test/builders/aParticipant.ts';
import { chartFor } from '#test/builders/aCohort.ts';
import { arbitraryPerson } from '#test/builders/arbitraryPeople.ts';
import { profilesFrom } from '#test/builders/profiles.ts';

test('people who are not available in their role are passed over, the others sorted by id', () => {
  const { mentors, mentees } = profilesFrom(
    [
      aMentor({ id: 'zoe' }),
      aMentor({ id: 'full', capacity: 0 }),
      aMentor({ id: 'invited', state: 'invited' }),
      aMentor({ id: 'away', state: 'paused' }),
      aMentee({ id: 'learner' }),
      aMentor({ id: 'ada' }),
    ],
    [aMentee({ id: 'bo' }), aMentor({ id: 'teacher' })],
  );
  expect(mentors.map(({ participant }) => participant.colleague.id)).toEqual(['ada', 'zoe']);
  expect(mentees.map(({ participant }) => participant.colleague.id)).toEqual(['bo']);
});

test('somebody who is twice on a side is named', () => {
  expect(() => profilesFrom([], [aMentee({ id: 'bo' }), aMentee({ id: 'bo' })])).toThrow(
    'Cannot match: "bo" is twice among the mentees, expected once',
  );
});

test('nobody at all is fine', () => {
  expect(profilesFrom([], [])).toEqual({ mentors: [], mentees: [] });
});

test('every pair scores the same in whatever order people came in', () => {
  const judge = pairJudge({ ...usualRules, departments: 'any' }, usualSuitability);
  const scores = (mentors: readonly Participant[], mentees: readonly Participant[]) => {
    const profiles = profilesFrom(mentors, mentees, { chart: chartFor(mentors, mentees) });
    return profiles.mentors.map((mentor) => profiles.mentees.map((mentee) => judge.score(mentor, mentee)));
  };
  const cohort = fc.array(fc.tuple(arbitraryPerson, arbitraryPerson), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(cohort, (people) => {
      const mentors = people.map(([said], place) => aMentor({ ...said, id: `m${place}` }));
      const mentees = people.map(([, said], place) => aMentee({ ...said, id: `s${place}` }));
      expect(scores(mentors.toReversed(), mentees.toReversed())).toEqual(scores(mentors, mentees));
    }),
    { seed: 9 },
  );
});
