import { deskFolder } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import { type Job, type JobLog, type JobWork, type Lease, openSteps, type StepOutcome } from '#domain/job.ts';
import { type ProblemKind, problemKindOf } from '#domain/problemKind.ts';
import { isProblem, OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { takeLease } from './jobLease.ts';
import { type JobRecord, jobRecord } from './jobRecord.ts';
import { type JobView, openJob, openJobs } from './openJobs.ts';

type Needed = Pick<Services, 'desk' | 'clock' | 'directory'>;

/** One step: done again, it finds itself done. */
export type Step = () => Promise<StepOutcome>;

/** The steps of a job, for the lead who takes them. */
export type StepsOf = (work: JobWork, me: PersonId) => readonly Step[];

export interface JobProgress {
  readonly onLog?: (log: JobLog) => void;
  /** Stops before the next step; what is done stays done. */
  readonly signal?: AbortSignal;
}

export type JobEnd =
  /** `ended`: every step was tried. */
  | { readonly kind: 'ended' | 'stopped'; readonly job: Job; readonly log: JobLog }
  /** Another lead is at work, or the same one in another window. */
  | { readonly kind: 'elsewhere'; readonly lease: Lease | undefined };

/**
 * Works off what a job still has to do, one step after the other, and records what became of each. Run again after it
 * broke off, it goes on from there; one lead at a time, held by a lease.
 */
export async function runJob(
  services: Needed,
  key: string,
  stepsOf: StepsOf,
  progress: JobProgress = {},
): Promise<JobEnd> {
  const me = await services.directory.me();
  const outcome = await takeLease(services, key, me);
  if (outcome.kind === 'elsewhere') {
    return outcome;
  }
  const view = await found(services, key);
  const record = jobRecord(services, view, outcome.held);
  try {
    const kind = await recorded(record, () => workedOff(record, stepsOf(view.job.work, me.id), progress));
    await forgetNames(services, view, record.log());
    await outcome.held.release();
    return { kind, job: view.job, log: record.log() };
  } catch (error) {
    if (!isProblem(error, 'conflict')) {
      throw error;
    }
    return { kind: 'elsewhere', lease: (await openJobs(services, view.job.programme)).elsewhere };
  }
}

async function found(services: Needed, key: string): Promise<JobView> {
  const view = await openJob(services, key);
  if (!view) {
    throw new OutsideProblem('missing', `Cannot go on with "${key}": it is not on the desk any more`);
  }
  return view;
}

/** The plan of tidying up names people of whom nothing more is to be kept. */
async function forgetNames({ desk }: Needed, { key, job, version }: JobView, log: JobLog): Promise<void> {
  if (job.work.kind === 'tidy' && openSteps(log).length === 0) {
    await desk.removeEntry(deskFolder, { kind: 'job', key }, version);
  }
}

/** Whatever ends the work, what is done is written down. */
async function recorded<Result>(record: JobRecord, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    await record.save();
  }
}

async function workedOff(
  record: JobRecord,
  steps: readonly Step[],
  { onLog, signal }: JobProgress,
): Promise<'ended' | 'stopped'> {
  for (const index of openSteps(record.log())) {
    if (signal?.aborted === true) {
      return 'stopped';
    }
    await record.perform(index, () => outcomeOf(steps[index]));
    onLog?.(record.log());
    await record.saveNowAndThen();
  }
  return 'ended';
}

/** These stand in the way of every further step too: work stops, and is gone on with later. */
const stopping: ReadonlySet<ProblemKind> = new Set(['busy', 'offline', 'signInNeeded', 'notSetUp']);

/** Whatever else goes wrong with one person or pair keeps nobody else waiting. */
async function outcomeOf(step: Step | undefined): Promise<StepOutcome> {
  try {
    return (await step?.()) ?? 'done';
  } catch (error) {
    const kind = problemKindOf(error);
    if (stopping.has(kind)) {
      throw error;
    }
    return kind;
  }
}
