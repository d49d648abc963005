import type { Enrolment } from '../participant.ts';
import type { DepartmentTies } from './departmentTies.ts';
import { inFives } from './fives.ts';
import type { SessionFigures } from './sessionFigures.ts';
import { type TopicFigure, topicFigures } from './topicFigures.ts';

/** Everything that the report counts. */
export interface ReportSource {
  readonly enrolments: readonly Enrolment[];
  readonly sessions: SessionFigures;
  readonly meetingPairs: number;
  readonly ties: Pick<DepartmentTies, 'joined' | 'newlyJoined'>;
  readonly trained: number;
  readonly pledges: number;
  readonly thanks: number;
  readonly met: number;
  readonly stayed: number;
}

export const reportNames = [
  'mentors',
  'mentees',
  'trained',
  'meetingPairs',
  'planned',
  'held',
  'moved',
  'lost',
  'joined',
  'newlyJoined',
  'pledges',
  'thanks',
  'met',
  'stayed',
] as const;
type ReportName = (typeof reportNames)[number];

/** Figures for somebody who sees no names: each a multiple of five, 0 for "fewer than five". */
export interface SponsorReport {
  readonly figures: Readonly<Record<ReportName, number>>;
  readonly topics: readonly TopicFigure[];
}

export function sponsorReport(source: ReportSource): SponsorReport {
  const { enrolments, sessions, ties, meetingPairs, trained, pledges, thanks, met, stayed } = source;
  const joinedAs = (wanted: Enrolment['role']): number =>
    enrolments.filter(({ role, state }) => role === wanted && state === 'enrolled').length;
  // Sessions of four pairs would speak of four pairs, however many there were.
  const ofPairs = (count: number): number => (inFives(sessions.countedPairs) === 0 ? 0 : inFives(count));
  return {
    figures: {
      mentors: inFives(joinedAs('mentor')),
      mentees: inFives(joinedAs('mentee')),
      trained: inFives(trained),
      meetingPairs: inFives(meetingPairs),
      planned: ofPairs(sessions.planned),
      held: ofPairs(sessions.held),
      moved: ofPairs(sessions.moved),
      lost: ofPairs(sessions.lost),
      joined: inFives(ties.joined),
      newlyJoined: inFives(ties.newlyJoined),
      pledges: inFives(pledges),
      thanks: inFives(thanks),
      met: inFives(met),
      stayed: inFives(stayed),
    },
    topics: topicFigures(enrolments),
  };
}
