import type { PersonId, ProgrammeId } from './ids.ts';
import type { PlannedStep } from './adjusting/leadStep.ts';
import type { SuggestedPair } from './matching/draft.ts';
import type { Invitee } from './participant.ts';
import { problemKinds } from './problemKind.ts';
import type { TidyTarget } from './tidying.ts';
import { type Instant, minute } from './time/instant.ts';

/** What long work does: one step for each person, or for each pair. */
export type JobWork =
  | { readonly kind: 'invite'; readonly invitees: readonly Invitee[] }
  | { readonly kind: 'publish'; readonly pairs: readonly SuggestedPair[] }
  | { readonly kind: 'adjust'; readonly steps: readonly PlannedStep[] }
  | { readonly kind: 'tidy'; readonly people: readonly TidyTarget[] };

/** The plan of long work. It is written before the first step, so whoever comes later can go on with it. */
export interface Job {
  readonly programme: ProgrammeId;
  readonly startedBy: PersonId;
  readonly startedAt: Instant;
  readonly work: JobWork;
}

export const stepOutcomes = ['waiting', 'done', 'kept', 'privacyOpen', ...problemKinds] as const;
/**
 * What became of a step. `kept`: since it was planned things have changed, and nothing is to be removed. `privacyOpen`:
 * all is done, but nobody could confirm yet that only the two can read the folder.
 */
export type StepOutcome = (typeof stepOutcomes)[number];

/** How long steps took, to tell how long more of them will. */
export interface Pace {
  readonly steps: number;
  readonly milliseconds: number;
}

/** What was done so far, for leads to read: nothing that people write. */
export interface JobLog {
  /** The plan it belongs to: of every other plan it says nothing. */
  readonly startedAt: Instant;
  /** One for each step of the plan, in its order. */
  readonly outcomes: readonly StepOutcome[];
  readonly pace: Pace;
  /** A lead decided to leave undone what is not done. */
  readonly isLeft: boolean;
}

/** Who is at work. Only one lead works at a time; when it ran out, another may take over. */
export interface Lease {
  readonly holder: PersonId;
  readonly holderName: string;
  /** The key of the job. */
  readonly job: string;
  readonly until: Instant;
}

/** Longer than one step ever waits: SharePoint may let sharing wait for five minutes. */
export const leaseLength = 6 * minute;

/** Milliseconds after which what is done is recorded; what is not recorded yet is done again, and finds itself done. */
export const recordEvery = 5_000;

/** One job of a kind and programme at a time: a newer plan takes the place of the older one. */
export const jobKey = (kind: JobWork['kind'], programme: ProgrammeId): string => `${kind}-${programme}`;

/** Whom each step names. */
export function peopleOfSteps(work: JobWork): readonly (readonly PersonId[])[] {
  switch (work.kind) {
    case 'invite':
      return work.invitees.map(({ person }) => [person]);
    case 'publish':
      return work.pairs.map(({ mentor, mentee, others = [] }) => [
        mentor,
        mentee,
        ...others.map((other) => other.mentor),
      ]);
    case 'adjust':
      return work.steps.map(({ to }) => to);
    case 'tidy':
      return work.people.map(({ person }) => [person]);
  }
}

const isSettled = (outcome: StepOutcome): boolean => outcome === 'done' || outcome === 'kept';

/** A log in which nothing is done yet; the pace is that of the last time. */
export const emptyLog = ({ startedAt, work }: Job, pace: Pace = { steps: 0, milliseconds: 0 }): JobLog => ({
  startedAt,
  outcomes: peopleOfSteps(work).map(() => 'waiting'),
  pace,
  isLeft: false,
});

/** The log with what became of one step, and how long it took. */
export const withOutcome = (log: JobLog, step: number, outcome: StepOutcome, milliseconds: number): JobLog => ({
  ...log,
  outcomes: log.outcomes.with(step, outcome),
  pace:
    outcome === 'done' ? { steps: log.pace.steps + 1, milliseconds: log.pace.milliseconds + milliseconds } : log.pace,
});

/** What two who worked at once know together: what one of them has done is done. */
export const mergedLog = (mine: JobLog, theirs: JobLog): JobLog => ({
  ...mine,
  outcomes: mine.outcomes.map((outcome, step) => {
    const other = theirs.outcomes[step] ?? 'waiting';
    return isSettled(other) || outcome === 'waiting' ? other : outcome;
  }),
});

/** How many steps need no more doing. */
export const countDone = ({ outcomes }: JobLog): number => outcomes.filter(isSettled).length;

/** The steps that are still to be done, by their place in the plan. */
export const openSteps = ({ outcomes }: JobLog): readonly number[] =>
  outcomes.flatMap((outcome, step) => (isSettled(outcome) ? [] : [step]));

/** The plan of tidying up names people, and goes when all is done: as long as it stands, it is not finished. */
export const isUnfinished = ({ job, log }: { readonly job: Job; readonly log: JobLog }): boolean =>
  !log.isLeft && (openSteps(log).length > 0 || job.work.kind === 'tidy');

/** Whether somebody holds it now. */
export const isLive = ({ until }: Lease, now: Instant): boolean => now < until;

/** Three steps are the fewest that say something about the next ones. */
const fewestMeasured = 3;

/** How long so many steps take at the pace that was measured; `undefined` when too little was. */
export const millisecondsFor = (steps: number, pace: Pace): number | undefined =>
  pace.steps < fewestMeasured ? undefined : (steps * pace.milliseconds) / pace.steps;

/** What is new, and before it what an unfinished job still had to do, of those whose steps are many. Other work stands alone. */
export function joinedWork(
  unfinished: { readonly job: Job; readonly log: JobLog } | undefined,
  work: JobWork,
): JobWork {
  if (unfinished === undefined || !isUnfinished(unfinished)) {
    return work;
  }
  const before = unfinished.job.work;
  if (work.kind === 'invite' && before.kind === 'invite') {
    return joinedInvitations(before.invitees, unfinished.log, work.invitees);
  }
  if (work.kind === 'adjust' && before.kind === 'adjust') {
    const open = new Set(openSteps(unfinished.log));
    return { kind: 'adjust', steps: [...before.steps.filter((_, step) => open.has(step)), ...work.steps] };
  }
  if (work.kind === 'publish' && before.kind === 'publish') {
    return joinedWaves(before.pairs, unfinished.log, work.pairs);
  }
  return work;
}

function joinedInvitations(invitees: readonly Invitee[], log: JobLog, added: readonly Invitee[]): JobWork {
  const isNew = new Set(added.map(({ person }) => person));
  const before = invitees.filter(({ person }, step) => log.outcomes[step] !== 'done' && !isNew.has(person));
  return { kind: 'invite', invitees: [...before, ...added] };
}

/** A pair of which only one was told yet is still told to the other, whatever the next wave is. */
function joinedWaves(pairs: readonly SuggestedPair[], log: JobLog, added: readonly SuggestedPair[]): JobWork {
  const keyOf = ({ mentor, mentee }: SuggestedPair): string => `${mentor} ${mentee}`;
  const isNew = new Set(added.map(keyOf));
  const open = new Set(openSteps(log));
  const before = pairs.filter((pair, step) => open.has(step) && !isNew.has(keyOf(pair)));
  return { kind: 'publish', pairs: [...before, ...added] };
}
