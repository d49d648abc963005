import type { Assignment } from './assignment/problem.ts';
import { type CohortReading, obstacleBetween, profilesAt, scoreAt } from './cohortReading.ts';
import type { SuggestedMentor, SuggestedPair } from './draft.ts';
import { type Cell, keyOf } from './search/pairProblem.ts';
import type { Pins } from './search/pairSearch.ts';
import type { PairJudge } from './suitability/suitability.ts';

/** With the proposed one they are three; more would be a catalogue of people. */
const mostOthers = 2;
const mostReasons = 3;

/**
 * Who else would fit the mentee of a chosen pair, best first, where the programme lets mentees choose: mentors with a
 * place left beside all chosen pairs, against whom no rule, no wish and no calendar speaks. Scores each of them once for
 * each mentee: a second or two for a thousand free mentors and as many mentees.
 */
export function suggestedMentors(
  reading: CohortReading,
  { judge, pins }: { readonly judge: PairJudge; readonly pins: Pins },
  partners: Assignment['partners'],
): (pair: Cell) => Pick<SuggestedPair, 'others'> {
  if (reading.cohort.programme.choices === undefined) {
    return () => ({});
  }
  const never = new Set(pins.never.map(keyOf));
  const free = reading.profiles.mentors.flatMap(({ participant }, row) =>
    (partners[row]?.length ?? 0) < participant.enrolment.capacity ? [row] : [],
  );
  return ({ column }) => {
    const cells = free
      .filter((row) => partners[row]?.includes(column) !== true)
      .map((row) => ({ row, column }))
      .filter((cell) => !never.has(keyOf(cell)));
    const others = firstPossible(reading, judge, cells).map((cell) => suggestedMentor(reading, judge, cell));
    return others.length > 0 ? { others } : {};
  };
}

/** Calendars are looked into last, and only until enough are found. */
function firstPossible(reading: CohortReading, judge: PairJudge, cells: readonly Cell[]): readonly Cell[] {
  const byScore = cells
    .map((cell) => ({ cell, score: scoreAt(reading, judge, cell) }))
    .filter(({ score }) => score >= 0)
    .toSorted((one, other) => other.score - one.score);
  const found: Cell[] = [];
  for (const { cell } of byScore) {
    if (found.length === mostOthers) {
      break;
    }
    if (obstacleBetween(reading, judge, cell) === undefined) {
      found.push(cell);
    }
  }
  return found;
}

function suggestedMentor({ profiles, pairAt }: CohortReading, judge: PairJudge, cell: Cell): SuggestedMentor {
  const { mentor, mentee } = profilesAt(profiles, cell);
  return { mentor: pairAt(cell).mentor, reasons: judge.explain(mentor, mentee).reasons.slice(0, mostReasons) };
}
