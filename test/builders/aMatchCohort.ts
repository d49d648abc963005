import type { Colleague } from '#domain/colleague.ts';
import type { Cohort } from '#domain/matching/cohort.ts';
import type { Participant } from '#domain/participant.ts';
import { type Availability, availabilityOf, usualHours } from '#domain/scheduling/availability.ts';
import { searchGrid } from '#domain/scheduling/searchGrid.ts';
import { instant, localTime, type Weekday } from '#domain/time/instant.ts';
import { aColleague } from './aColleague.ts';
import { aProgramme } from './aProgramme.ts';

/** People whose calendars are free in all their working hours; on these days only, if said, or not readable at all. */
export interface SaidCohort extends Partial<Omit<Cohort, 'participants' | 'availability' | 'search'>> {
  readonly mentors?: readonly Participant[];
  readonly mentees?: readonly Participant[];
  readonly days?: Readonly<Record<string, readonly Weekday[] | 'unreadable'>>;
  /** When their working day ends, if not at 17:00; it begins at 09:00. */
  readonly until?: Readonly<Record<string, string>>;
}

/** Mentees stand one step below the top, mentors three, each in a line of their own: rank forbids nothing. */
export function aMatchCohort({ mentors = [], mentees = [], days = {}, until = {}, ...said }: SaidCohort): Cohort {
  const programme = said.programme ?? aProgramme();
  const participants = [...mentors, ...mentees];
  return {
    programme,
    participants,
    colleagues: said.colleagues ?? standing(mentors, mentees),
    availability: new Map(
      participants.map(({ colleague: { id } }) => [id, availabilityOn(days[id] ?? everyWorkday, until[id], programme)]),
    ),
    search: { startsOn: programme.startsOn, notBefore: instant('2026-12-01T00:00:00Z') },
    earlierPairs: said.earlierPairs ?? [],
    ...(said.topics && { topics: said.topics }),
  };
}

const everyWorkday: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

function availabilityOn(
  days: readonly Weekday[] | 'unreadable',
  until: string | undefined,
  { startsOn, rhythm, zone }: Cohort['programme'],
): Availability {
  if (days === 'unreadable') {
    return { kind: 'unreadable', cause: 'notShared' };
  }
  const grid = searchGrid(startsOn, rhythm);
  const workingHours = { ...usualHours(zone), days, ...(until && { end: localTime(until) }) };
  const digits = '0'.repeat(grid.cellCount);
  return availabilityOf(
    { kind: 'readable', start: grid.start, gridMinutes: 15, digits, workingHours },
    grid,
    workingHours,
  );
}

const standing = (mentors: readonly Participant[], mentees: readonly Participant[]): readonly Colleague[] => [
  aColleague({ id: 'top' }),
  ...mentees.map(({ colleague }) => ({ ...colleague, ...aColleague({ id: colleague.id, manager: 'top' }) })),
  ...mentors.flatMap(({ colleague: { id } }) => [
    aColleague({ id: `${id}-head`, manager: 'top' }),
    aColleague({ id: `${id}-lead`, manager: `${id}-head` }),
    aColleague({ id, manager: `${id}-lead` }),
  ]),
];
