import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CandidateEffort, candidatePairs } from '#domain/matching/candidates/candidatePairs.ts';
import type { Profiles } from '#domain/matching/people/profile.ts';
import { pairJudge } from '#domain/matching/suitability/suitability.ts';
import { usualSuitability } from '#domain/matching/suitability/weights.ts';
import { usualRules } from '#domain/programme.ts';
import { aMentee, aMentor } from '#test/builders/aParticipant.ts';
import { profilesFrom } from '#test/builders/profiles.ts';
import { someCohort } from './someCohort.ts';

const judge = pairJudge(usualRules, usualSuitability);

function searched(profiles: Profiles, effort: CandidateEffort) {
  const work = candidatePairs(profiles, judge, effort);
  const shares: number[] = [];
  let at = work.next();
  for (; at.done !== true; at = work.next()) {
    shares.push(at.value);
  }
  return { cells: at.value, shares };
}

const columnsOf = ({ rowStart, column }: ReturnType<typeof searched>['cells'], row: number) =>
  Array.from(column.slice(rowStart[row], rowStart[row + 1]));

const effort = fc.record({
  scored: fc.integer({ min: 1, max: 30 }),
  kept: fc.integer({ min: 1, max: 6 }),
  leastForMentor: fc.integer({ min: 1, max: 4 }),
});

test('candidates are permitted pairs with their scores, rows and columns ascending, each once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), effort, (people, seed, given) => {
      const profiles = someCohort(people, seed);
      const { cells } = searched(profiles, given);
      const wrong = profiles.mentors.flatMap((mentor, row) => {
        const columns = columnsOf(cells, row);
        const start = cells.rowStart[row] ?? 0;
        return columns.filter((column, step) => {
          const mentee = profiles.mentees[column];
          const score = mentee === undefined ? -1 : judge.score(mentor, mentee);
          return score < 0 || score !== cells.score[start + step] || column <= (columns[step - 1] ?? -1);
        });
      });
      expect(wrong).toEqual([]);
      expect(cells.rowStart.at(-1)).toBe(cells.column.length);
    }),
    { seed: 8, numRuns: 50 },
  );
});

test('whoever has a permitted partner has a candidate, however little is looked at', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), effort, (people, seed, given) => {
      const profiles = someCohort(people, seed, 2);
      const { cells } = searched(profiles, given);
      const found = new Set(cells.column);
      const { mentors, mentees } = profiles;
      expect(
        mentors.filter(
          (mentor, row) =>
            columnsOf(cells, row).length === 0 && mentees.some((mentee) => judge.score(mentor, mentee) >= 0),
        ),
      ).toEqual([]);
      expect(
        mentees.filter(
          (mentee, column) => !found.has(column) && mentors.some((mentor) => judge.score(mentor, mentee) >= 0),
        ),
      ).toEqual([]);
    }),
    { seed: 8, numRuns: 50 },
  );
});

test('with room for everybody the candidates are all permitted pairs', () => {
  const profiles = someCohort(70, 5);
  const { cells } = searched(profiles, { scored: 70, kept: 70, leastForMentor: 70 });
  const permitted = profiles.mentors.flatMap((mentor) =>
    profiles.mentees.filter((mentee) => judge.score(mentor, mentee) >= 0),
  );
  expect(permitted.length).toBeGreaterThan(500);
  expect(cells.column).toHaveLength(permitted.length);
});

test('each mentee keeps the best that were looked at, and a mentor whom hardly anybody kept has some mentees too', () => {
  const profiles = someCohort(200, 3);
  const { cells } = searched(profiles, { scored: 200, kept: 3, leastForMentor: 5 });
  const { mentors, mentees } = profiles;
  const missed = mentees.filter((mentee, column) => {
    const scores = mentors.map((mentor) => judge.score(mentor, mentee));
    const best = Math.max(...scores);
    return best >= 0 && !mentors.some((_, row) => scores[row] === best && columnsOf(cells, row).includes(column));
  });
  expect(missed).toEqual([]);
  const few = mentors.filter((mentor, row) => {
    const permitted = mentees.filter((mentee) => judge.score(mentor, mentee) >= 0).length;
    return columnsOf(cells, row).length < Math.min(5, permitted);
  });
  expect(few).toEqual([]);
});

test('the same people get the same candidates, and the share that is done only grows', () => {
  const given = { scored: 400, kept: 8, leastForMentor: 4 };
  const [one, other] = [searched(someCohort(900, 6), given), searched(someCohort(900, 6), given)];
  expect(one.cells).toEqual(other.cells);
  expect(one.shares.length).toBeGreaterThan(1);
  expect(one.shares).toEqual(one.shares.toSorted((a, b) => a - b));
  expect(one.shares.every((share) => share >= 0 && share <= 1)).toBe(true);
});

test('people whom everybody wants are offered in turn, not to everyone', () => {
  const mentors = Array.from({ length: 40 }, (_, place) =>
    aMentor({ id: `m${place + 10}`, teaches: ['aiTools'], jobTitle: 'analyst', department: 'Legal' }),
  );
  const mentees = Array.from({ length: 40 }, (_, place) =>
    aMentee({ id: `s${place + 10}`, wantsToLearn: ['aiTools'], jobTitle: 'head', department: 'Sales' }),
  );
  const rules = { ...usualRules, seniority: { kind: 'titles', steps: [['head'], ['lead'], ['analyst']] } as const };
  const profiles = profilesFrom(mentors, mentees, { rules });
  const { cells } = searched(profiles, { scored: 5, kept: 5, leastForMentor: 1 });
  expect(mentors.map((_, row) => columnsOf(cells, row).length)).toEqual(mentors.map(() => 5));
});

test('nobody on one side has no candidates', () => {
  const { cells } = searched(profilesFrom([], [aMentee({ id: 's' })]), { scored: 4, kept: 2, leastForMentor: 1 });
  expect(cells).toMatchObject({ rows: 0, columns: 1, rowStart: new Int32Array(1), column: new Int32Array() });
});
