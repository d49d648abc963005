import type { PersonId } from '../ids.ts';
import { bestAssignment } from './assignment.ts';
import type { SuggestedPair } from './draft.ts';
import { cheapestForcedPairs } from './forcedPair.ts';
import { type Cohort, problemOf, prospectTable, suggestedPair } from './prospects.ts';

/** Another mentor for a mentee, and what the whole set of pairs would lose by it. */
export interface Alternative {
  readonly pair: SuggestedPair;
  /** How many people fewer would have a partner. */
  readonly peopleLost: number;
  /** Suitability lost over all pairs, each counted from 0 to 10,000; below zero only when people are lost. */
  readonly suitabilityLost: number;
}

/** At most three others who could teach this mentee, the cheapest first. Empty when the mentee is not available. */
export function alternativesFor(mentee: PersonId, cohort: Cohort): readonly Alternative[] {
  const table = prospectTable(cohort);
  const column = table.mentees.findIndex(({ colleague }) => colleague.id === mentee);
  const learner = table.mentees[column];
  if (learner === undefined) {
    return [];
  }
  const problem = problemOf(table);
  return cheapestForcedPairs(problem, bestAssignment(problem), column, 3).flatMap(({ row, peopleLost, scoreLost }) => {
    const [mentor, prospect] = [table.mentors[row], table.prospects[row]?.[column]];
    return mentor && prospect?.possible
      ? { pair: suggestedPair(mentor, learner, prospect), peopleLost, suitabilityLost: scoreLost }
      : [];
  });
}
