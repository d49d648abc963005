import type { Role } from '../../participant.ts';
import { type CohortReading, obstacleBetween } from '../cohortReading.ts';
import type { LeftOut } from '../draft.ts';
import { barriersOf } from './barriers.ts';
import { leftOutCause } from './leftOutCause.ts';
import type { PlacedPairs } from '../placedPairs.ts';
import type { Cell } from '../search/pairProblem.ts';
import type { Profile } from '../people/profile.ts';
import type { Obstacle } from '../rules.ts';
import type { PairJudge } from '../suitability/suitability.ts';

/** Everybody without a partner, mentors first, with the cause and what would help. */
export function whoIsLeftOut(
  reading: CohortReading,
  judge: PairJudge,
  { partners, crowdedOut }: PlacedPairs,
): readonly LeftOut[] {
  const { mentors, mentees } = reading.profiles;
  const isCrowdedOut = (cell: Cell) => crowdedOut.some(({ row, column }) => row === cell.row && column === cell.column);
  const taken = new Set(partners.flat());
  const told = (person: Profile, role: Role, cells: readonly Cell[]): LeftOut => ({
    person: person.participant.colleague.id,
    cause: cells.some(isCrowdedOut) ? 'noTimeLeft' : causeOf(reading, judge, cells),
    changes: helpFor(reading, person, role),
  });
  return [
    ...mentors.flatMap((person, row) =>
      partners[row]?.length === 0
        ? told(
            person,
            'mentor',
            [...mentees.keys()].map((column) => ({ row, column })),
          )
        : [],
    ),
    ...mentees.flatMap((person, column) =>
      taken.has(column)
        ? []
        : told(
            person,
            'mentee',
            [...mentors.keys()].map((row) => ({ row, column })),
          ),
    ),
  ];
}

/** Calendars are asked only until the first that fits. */
function causeOf(reading: CohortReading, judge: PairJudge, cells: readonly Cell[]): LeftOut['cause'] {
  const met: Obstacle[] = [];
  for (const cell of cells) {
    const obstacle = obstacleBetween(reading, judge, cell);
    if (obstacle === undefined) {
      return 'nobodyLeft';
    }
    met.push(obstacle);
  }
  return leftOutCause(met);
}

const mostChanges = 2;

const helpFor = ({ cohort, profiles, topics }: CohortReading, person: Profile, role: Role): LeftOut['changes'] =>
  barriersOf(person, role, profiles, cohort.programme.rules, topics).changes.slice(0, mostChanges);
