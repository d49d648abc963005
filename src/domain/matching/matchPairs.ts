import type { PersonId } from '../ids.ts';
import type { OrgChart } from '../orgChart.ts';
import type { Participant } from '../participant.ts';
import type { PairingRules } from '../programme.ts';
import { bestAssignment } from './assignment.ts';
import type { Assignment, AssignmentProblem } from './assignmentProblem.ts';
import { isProvenBest, totalScore } from './certificate.ts';
import type { Certificate, LeftOut, SuggestedPair } from './draft.ts';
import { leftOutCause } from './leftOutCause.ts';
import { problemOf, type Prospect, prospectTable, type SharedSlot, suggestedPair, type Table } from './prospects.ts';

export type { SharedSlot };

export interface MatchOutcome {
  readonly pairs: readonly SuggestedPair[];
  /** Everybody who is available and has no partner, mentors first. */
  readonly leftOut: readonly LeftOut[];
  readonly certificate: Certificate;
}

/**
 * The best set of pairs: most people first, then the highest total suitability. The order of the input does not
 * matter, people who are not available are passed over, and `slotOf` is asked only for pairs that the rules allow.
 */
export function matchPairs(
  mentors: readonly Participant[],
  mentees: readonly Participant[],
  chart: OrgChart,
  rules: PairingRules,
  slotOf: (mentor: PersonId, mentee: PersonId) => SharedSlot,
): MatchOutcome {
  const table = prospectTable({ mentors, mentees, chart, rules, slotOf });
  const problem = problemOf(table);
  const assignment = bestAssignment(problem);
  return {
    pairs: suggestedPairs(table, assignment),
    leftOut: leftOut(table, assignment),
    certificate: certificateOf(problem, assignment),
  };
}

function suggestedPairs({ mentors, mentees, prospects }: Table, { partners }: Assignment): readonly SuggestedPair[] {
  return mentors.flatMap((mentor, row) =>
    (partners[row] ?? []).flatMap((column) => {
      const [mentee, prospect] = [mentees[column], prospects[row]?.[column]];
      return mentee && prospect?.possible ? suggestedPair(mentor, mentee, prospect) : [];
    }),
  );
}

function leftOut({ mentors, mentees, prospects }: Table, { partners }: Assignment): readonly LeftOut[] {
  const taken = new Set(partners.flat());
  const mentorsLeft = mentors.flatMap((mentor, row) =>
    partners[row]?.length === 0 ? withCause(mentor, prospects[row] ?? []) : [],
  );
  const menteesLeft = mentees.flatMap((mentee, column) =>
    taken.has(column)
      ? []
      : withCause(
          mentee,
          prospects.flatMap((row) => row[column] ?? []),
        ),
  );
  return [...mentorsLeft, ...menteesLeft];
}

const withCause = ({ colleague }: Participant, prospects: readonly Prospect[]): LeftOut => ({
  person: colleague.id,
  cause: prospects.some(({ possible }) => possible)
    ? 'nobodyLeft'
    : leftOutCause(prospects.flatMap((prospect) => (prospect.possible ? [] : prospect.because))),
});

const certificateOf = (problem: AssignmentProblem, assignment: Assignment): Certificate => ({
  isProven: isProvenBest(problem, assignment),
  pairCount: assignment.partners.flat().length,
  totalSuitability: totalScore(problem, assignment.partners),
  weakestSuitability: 0,
  gap: 0,
  blockingPairs: 0,
});
