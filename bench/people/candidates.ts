/**
 * `node candidates.mjs PEOPLE`: candidates for so many people, half of them mentors, and the best pairs among them, told as a
 * line of JSON. With `--against-all` every pair is scored and solved as well, to tell what looking at few of them loses.
 */
import { partneredCount, totalScore } from '#domain/matching/assignment/scores.ts';
import { sparseProblem } from '#domain/matching/assignment/pose.ts';
import type { AssignmentProblem, ScoreTable } from '#domain/matching/assignment/problem.ts';
import { openSolver, openTableSolver, type Solver } from '#domain/matching/assignment/solver.ts';
import { candidatePairs } from '#domain/matching/candidates/candidatePairs.ts';
import { profilesOf } from '#domain/matching/people/profiles.ts';
import { pairJudge } from '#domain/matching/suitability/suitability.ts';
import { orgChart } from '#domain/orgChart.ts';
import type { Role } from '#domain/participant.ts';
import { millisecondsSince } from '../processorTime.ts';
import { cohortWithoutCalendars } from '../organisation.ts';
import { finished, scoredPairs } from './scoredPairs.ts';

/** Milliseconds of processor time of each step; people with a partner; share of the best total of all pairs, from 0 to 1, if asked for. */
export interface CandidateFigures {
  readonly profilesMs: number;
  readonly candidatesMs: number;
  readonly solveMs: number;
  readonly partnered: number;
  readonly share?: number;
  readonly bestPartnered?: number;
}

const [people, againstAll] = [Number(process.argv[2]), process.argv[3] === '--against-all'];
const organisations = ['home-office', 'department-for-transport'] as const;
// One in five stands high enough to learn: so many more are in the directory.
const colleagueCount = Math.ceil(people * 2.5);
const each = { mentors: people / 2, mentees: people / 2 };
const cohort = await cohortWithoutCalendars({ organisations, people: colleagueCount, ...each });
const { colleagues, participants, programme } = cohort;
const inRole = (role: Role) => participants.filter(({ enrolment }) => enrolment.role === role);
const sides = { mentors: inRole('mentor'), mentees: inRole('mentee') };
const [profiles, profilesMs] = timed(() =>
  profilesOf({ ...sides, chart: orgChart(colleagues), rules: programme.rules }),
);
const judge = pairJudge(programme.rules, programme.suitability);
const [cells, candidatesMs] = timed(() => finished(candidatePairs(profiles, judge)));
const [solver, solveMs] = timed(() => openSolver(sparseProblem(cells)));
const figures = { profilesMs, candidatesMs, solveMs, partnered: partnered(solver) };
console.log(JSON.stringify(againstAll ? { ...figures, ...compared() } : figures));

function compared(): Pick<CandidateFigures, 'share' | 'bestPartnered'> {
  const best = openTableSolver(scoredPairs(profiles, judge));
  return { share: total(solver) / total(best), bestPartnered: partnered(best) };
}

function total(solved: Solver<AssignmentProblem> | Solver<ScoreTable>): number {
  return totalScore(solved.problem, solved.assignment().partners);
}

function partnered(solved: Solver<AssignmentProblem> | Solver<ScoreTable>): number {
  return partneredCount(solved.assignment());
}

function timed<Result>(work: () => Result): [Result, number] {
  const before = process.cpuUsage();
  const result = work();
  return [result, millisecondsSince(before)];
}
