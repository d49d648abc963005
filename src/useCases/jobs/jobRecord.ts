import { deskFolder } from '#domain/entries.ts';
import { type JobLog, mergedLog, recordEvery, type StepOutcome, withOutcome } from '#domain/job.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import type { HeldLease } from './jobLease.ts';
import { type JobView, openJob } from './openJobs.ts';

type Needed = Pick<Services, 'desk' | 'clock'>;

/** What is done, kept on the desk now and then while work goes on. */
export interface JobRecord {
  readonly log: () => JobLog;
  /** Performs a step, and notes what became of it and how long it took. */
  readonly perform: (index: number, step: () => Promise<StepOutcome>) => Promise<void>;
  /** Holds the lease and writes the log. Throws `conflict` when another lead took over. */
  readonly save: () => Promise<void>;
  /** As `save`, when the last time was some seconds ago. */
  readonly saveNowAndThen: () => Promise<void>;
}

export function jobRecord(services: Needed, view: JobView, held: HeldLease): JobRecord {
  let log: JobLog = { ...view.log, isLeft: false };
  let version = view.logVersion;
  let savedAt = services.clock.now();
  const save = async (): Promise<void> => {
    await held.renew();
    ({ log, version } = await written(services, view, log, version));
    savedAt = services.clock.now();
  };
  return {
    log: () => log,
    perform: async (index, step) => {
      const began = services.clock.now();
      const outcome = await step();
      log = withOutcome(log, index, outcome, services.clock.now() - began);
    },
    save,
    saveNowAndThen: async () => {
      if (services.clock.now() - savedAt >= recordEvery) {
        await save();
      }
    },
  };
}

interface Written {
  readonly log: JobLog;
  readonly version: string;
}

/** By bad luck two may be at work at once; then each keeps what the other has done. */
async function written(services: Needed, view: JobView, log: JobLog, version: string | undefined): Promise<Written> {
  const write = async (told: JobLog, replaces: string | undefined): Promise<Written> => {
    const stored = await services.desk.write(deskFolder, { kind: 'jobLog', key: view.key, log: told }, replaces);
    return { log: told, version: stored.version };
  };
  try {
    return await write(log, version);
  } catch (error) {
    const theirs = isProblem(error, 'conflict') ? await openJob(services, view.key) : undefined;
    if (theirs?.job.startedAt !== view.job.startedAt) {
      throw error;
    }
    return await write(mergedLog(log, theirs.log), theirs.logVersion);
  }
}
