import { type DeskEntry, deskFolder } from '#domain/entries.ts';
import type { ProgrammeId } from '#domain/ids.ts';
import { emptyLog, isLive, type Job, type JobLog, type Lease } from '#domain/job.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import { isLaunched } from '../readiness/readinessRecord.ts';
import { leaseIn } from './jobLease.ts';

/** A job, how far it is, and the versions of what is stored of it. */
export interface JobView {
  readonly key: string;
  readonly job: Job;
  readonly log: JobLog;
  readonly version: string;
  readonly logVersion: string | undefined;
}

/** Long work of a programme. */
export interface JobBoard {
  readonly jobs: readonly JobView[];
  /** Another lead, who is at work now. */
  readonly elsewhere: Lease | undefined;
  /** Pairs may be published. */
  readonly isLaunched: boolean;
}

/** Reads what long work there is, finished or not. */
export async function openJobs(
  { desk, clock, directory }: Pick<Services, 'desk' | 'clock' | 'directory'>,
  programme: ProgrammeId,
): Promise<JobBoard> {
  const [entries, me] = await Promise.all([desk.read(deskFolder), directory.me()]);
  const lease = leaseIn(entries)?.value.lease;
  return {
    jobs: jobsIn(entries).filter(({ job }) => job.programme === programme),
    elsewhere: lease && lease.holder !== me.id && isLive(lease, clock.now()) ? lease : undefined,
    isLaunched: isLaunched(entries, programme),
  };
}

/** Reads one job. */
export async function openJob({ desk }: Pick<Services, 'desk'>, key: string): Promise<JobView | undefined> {
  return jobsIn(await desk.read(deskFolder)).find((view) => view.key === key);
}

/** Every job that these entries tell of. */
export function jobsIn(entries: readonly Stored<DeskEntry>[]): readonly JobView[] {
  return entries.flatMap(({ value, version }) => {
    if (value.kind !== 'job') {
      return [];
    }
    const { key, job } = value;
    return [{ key, job, version, ...logOf(entries, key, job) }];
  });
}

/** The log of an older plan says only how long steps take. */
function logOf(entries: readonly Stored<DeskEntry>[], key: string, job: Job): Pick<JobView, 'log' | 'logVersion'> {
  for (const { value, version } of entries) {
    if (value.kind === 'jobLog' && value.key === key) {
      const { log } = value;
      return { log: log.startedAt === job.startedAt ? log : emptyLog(job, log.pace), logVersion: version };
    }
  }
  return { log: emptyLog(job), logVersion: undefined };
}
