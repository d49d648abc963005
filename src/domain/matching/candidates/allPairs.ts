import type { ScoreTable } from '../assignment/problem.ts';
import type { Profiles } from '../people/profile.ts';
import type { PairJudge } from '../suitability/suitability.ts';
import { sizesOf } from './pairCells.ts';

/** About 50 ms of work. */
const pairsBetweenPauses = 250_000;

/** The score of every pair, two bytes each: for cohorts of up to some 25 million. Yields how much is done, from 0 to 1. */
export function* allPairs(
  profiles: Profiles,
  judge: PairJudge,
): Generator<number, Omit<ScoreTable, 'firstPartner' | 'changed'>, undefined> {
  const { mentors, mentees } = profiles;
  const scores = new Int16Array(mentors.length * mentees.length);
  const mentor = judge.scoringOf(profiles).eachMentor();
  let [cell, pause] = [0, pairsBetweenPauses];
  for (let row = 0; row < mentors.length; row += 1) {
    mentor.turnTo(row);
    for (let column = 0; column < mentees.length; column += 1) {
      scores[cell] = mentor.score(column);
      cell += 1;
    }
    if (cell >= pause) {
      pause = cell + pairsBetweenPauses;
      yield cell / scores.length;
    }
  }
  return { ...sizesOf(profiles), scores };
}
