import { orgChart } from '../orgChart.ts';
import type { Role } from '../participant.ts';
import type { Cohort, PersonPair } from './cohort.ts';
import { type CircleSlots, circleSlots } from './search/circleSlots.ts';
import type { Cell } from './search/pairProblem.ts';
import type { Profiles } from './people/profile.ts';
import { profilesOf } from './people/profiles.ts';
import { firstBroken, type Obstacle } from './rules.ts';
import { type SharedSlot, sharedSlots } from './search/sharedSlots.ts';
import { slotPlans } from './search/slotPlans.ts';
import { type PairJudge, pairJudge } from './suitability/suitability.ts';
import type { SuitabilityWeights } from './suitability/weights.ts';
import { editedTopics } from './topics/editedTopics.ts';
import type { TopicReader } from './topics/topicReader.ts';
import { usualWeekOf } from './people/usualWeek.ts';

/** A cohort, read once: everything that does not change with the wishes. Rows are mentors, columns mentees. */
export interface CohortReading {
  readonly cohort: Cohort;
  readonly profiles: Profiles;
  readonly topics: TopicReader;
  readonly slotOf: (pair: PersonPair) => SharedSlot;
  /** Those of pairs that share people, beside each other. */
  readonly slotsOfCircle: CircleSlots;
  readonly pairAt: (cell: Cell) => PersonPair;
  /** Rules, weighed so; a pair whose calendars are not both known scores -1. */
  readonly judgeBy: (weights: SuitabilityWeights) => PairJudge;
}

export function readingOf(cohort: Cohort): CohortReading {
  const { programme, availability, earlierPairs } = cohort;
  const topics = editedTopics(cohort.topics);
  const inRole = (role: Role) => cohort.participants.filter(({ enrolment }) => enrolment.role === role);
  const profiles = profilesOf({
    mentors: inRole('mentor'),
    mentees: inRole('mentee'),
    chart: orgChart(cohort.colleagues),
    rules: programme.rules,
    topics,
    earlierPairs,
    weekOf: (person) => usualWeekOf(availability.get(person)),
  });
  const planIn = slotPlans(cohort);
  const unreadable = unreadablePeople(cohort, profiles);
  return {
    cohort,
    profiles,
    topics,
    slotOf: sharedSlots(cohort, planIn),
    slotsOfCircle: circleSlots(cohort, planIn),
    pairAt: (cell) => pairAt(profiles, cell),
    judgeBy: (weights) =>
      pairJudge(programme.rules, { ...programme.suitability, weights }, topics, ({ person }) => unreadable.has(person)),
  };
}

/** What stands between two people, calendars included; rules are told first. */
export function obstacleBetween(
  { profiles, slotOf }: CohortReading,
  judge: PairJudge,
  cell: Cell,
): Obstacle | undefined {
  const { mentor, mentee } = profilesAt(profiles, cell);
  const broken = firstBroken(judge.broken(mentor, mentee));
  if (broken !== undefined) {
    return broken;
  }
  const shared = slotOf(pairAt(profiles, cell));
  return shared.found ? undefined : shared.because;
}

/** 0 to 10,000, or -1 when the two must not be paired, whatever their calendars say. */
export function scoreAt({ profiles }: CohortReading, judge: PairJudge, cell: Cell): number {
  const { mentor, mentee } = profilesAt(profiles, cell);
  return judge.score(mentor, mentee);
}

/** The two of a cell; outside is a defect. */
export function profilesAt({ mentors, mentees }: Profiles, { row, column }: Cell) {
  const [mentor, mentee] = [mentors[row], mentees[column]];
  if (mentor === undefined || mentee === undefined) {
    throw new RangeError(
      `Cannot read pair ${row}, ${column} of ${mentors.length} mentors and ${mentees.length} mentees`,
    );
  }
  return { mentor, mentee };
}

function pairAt(profiles: Profiles, cell: Cell): PersonPair {
  const { mentor, mentee } = profilesAt(profiles, cell);
  return { mentor: mentor.participant.colleague.id, mentee: mentee.participant.colleague.id };
}

/** Nobody is taken for free whose calendar is not known. */
const unreadablePeople = ({ availability }: Cohort, { mentors, mentees }: Profiles): ReadonlySet<number> =>
  new Set(
    [...mentors, ...mentees]
      .filter(({ participant }) => availability.get(participant.colleague.id)?.kind !== 'readable')
      .map(({ person }) => person),
  );
