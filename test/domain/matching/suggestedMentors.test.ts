import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { type MatchWishes, usualWishes } from '#domain/matching/matchWishes.ts';
import { openMatch } from '#domain/matching/openMatch.ts';
import { atOnce } from '#domain/matching/steps.ts';
import { aMatchCohort, type SaidCohort } from '#test/builders/aMatchCohort.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { aMentee, aMentor } from '#test/builders/aParticipant.ts';

const programme = aProgramme({ choices: 'three' });
const legal = { department: 'Legal' };
const pairsOf = (said: SaidCohort, wishes: Partial<MatchWishes> = {}) => {
  const cohort = aMatchCohort({ programme, ...said });
  return atOnce(openMatch(cohort, { ...usualWishes(cohort.programme), ...wishes })).outcome().pairs;
};
const othersOf = (said: SaidCohort, wishes: Partial<MatchWishes> = {}) =>
  pairsOf(said, wishes).map(({ mentor, others = [] }) => [mentor, ...others.map((other) => other.mentor)]);

/** Each teaches less of what Cy wants than the one before. */
const mentors = [
  aMentor({ id: 'ada', teaches: ['agile', 'Excel', 'TikTok', 'podcasts'], ...legal }),
  aMentor({ id: 'bo', teaches: ['agile', 'Excel', 'TikTok'], languages: ['de'], ...legal }),
  aMentor({ id: 'dee', teaches: ['agile', 'Excel'], ...legal }),
  aMentor({ id: 'eli', teaches: ['agile'], ...legal }),
];
const cy = aMentee({
  id: 'cy',
  wantsToLearn: ['agile', 'Excel', 'TikTok', 'podcasts'],
  languages: ['de'],
  department: 'Sales',
});
const cohort = { mentors, mentees: [cy] };
const pair = (mentor: string) => ({ mentor: personId(mentor), mentee: personId('cy') });

test('beside the proposed mentor stand the two who fit best after them, best first', () => {
  expect(othersOf(cohort)).toEqual([['ada', 'bo', 'dee']]);
});

test('each has up to three reasons, strongest first', () => {
  const [{ others = [] } = {}] = pairsOf(cohort);
  expect(others.map(({ reasons }) => reasons.length)).toEqual([3, expect.any(Number)]);
  expect(others[0]?.reasons[0]).toEqual({ kind: 'teachesWhatIsWanted', topics: ['agile', 'Excel', 'TikTok'] });
});

test('a programme that does not let mentees choose says nothing', () => {
  expect(pairsOf({ ...cohort, programme: aProgramme() })[0]).not.toHaveProperty('others');
});

test('where nobody else would fit, nothing is said', () => {
  expect(pairsOf({ mentors: mentors.slice(0, 1), mentees: [cy] })[0]).not.toHaveProperty('others');
});

test('whoever has no place left is not named', () => {
  const di = aMentee({ id: 'di', department: 'Sales' });
  const found = othersOf(
    { mentors, mentees: [cy, di] },
    { must: [{ mentor: personId('bo'), mentee: personId('di') }] },
  );
  expect(found).toContainEqual(['ada', 'dee', 'eli']);
});

test('nor is anybody whom the lead keeps apart from them', () => {
  expect(othersOf(cohort, { never: [pair('bo')] })).toEqual([['ada', 'dee', 'eli']]);
});

test('nor anybody of their own line, of their department where that is ruled out, or proposed before', () => {
  const said = aMatchCohort({ programme, ...cohort });
  const colleagues = said.colleagues.map((each) => (each.id === 'bo' ? { ...each, managerId: personId('cy') } : each));
  expect(othersOf({ ...cohort, colleagues })).toEqual([['ada', 'dee', 'eli']]);
  const inSales = mentors.map((each) =>
    each.colleague.id === 'dee' ? aMentor({ id: 'dee', teaches: ['agile', 'Excel'], department: 'Sales' }) : each,
  );
  expect(othersOf({ mentors: inSales, mentees: [cy] })).toEqual([['ada', 'bo', 'eli']]);
  expect(othersOf({ ...cohort, earlierPairs: [pair('bo')] })).toEqual([['ada', 'dee', 'eli']]);
});

test('nor anybody without a time that suits both, or whose calendar is not known', () => {
  const days = { cy: ['tuesday'], bo: ['monday'], dee: 'unreadable' } satisfies SaidCohort['days'];
  expect(othersOf({ ...cohort, days })).toEqual([['ada', 'eli']]);
});

test('a mentor of two places may be named while one of them is free, but not to whom they have', () => {
  const ada = aMentor({ id: 'ada', teaches: ['agile'], capacity: 2, ...legal });
  const bo = aMentor({ id: 'bo', teaches: ['Excel'], ...legal });
  const di = aMentee({ id: 'di', wantsToLearn: ['Excel'], department: 'Sales' });
  expect(othersOf({ mentors: [ada, bo], mentees: [cy, di] }, { must: [pair('ada')] })).toEqual([
    ['ada'],
    ['bo', 'ada'],
  ]);
});
