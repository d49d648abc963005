import { deskFolder } from '#domain/entries.ts';
import type { ProgrammeId } from '#domain/ids.ts';
import { jobKey, joinedWork, type JobWork, type Lease } from '#domain/job.ts';
import { later } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { isLaunched } from '../readiness/readinessRecord.ts';
import { takeLease } from './jobLease.ts';
import { openJob } from './openJobs.ts';

export type Planned =
  | { readonly kind: 'planned'; readonly key: string }
  | { readonly kind: 'elsewhere'; readonly lease: Lease }
  | { readonly kind: 'notLaunched' };

/**
 * Writes down what is to be done, so that it is finished whatever happens, unless another lead is at work. Nothing is
 * published of a programme that was not launched.
 */
export async function planJob(
  services: Pick<Services, 'desk' | 'clock' | 'directory'>,
  programme: ProgrammeId,
  work: JobWork,
): Promise<Planned> {
  const { clock, desk, directory } = services;
  if (work.kind === 'publish' && !isLaunched(await desk.read(deskFolder), programme)) {
    return { kind: 'notLaunched' };
  }
  const me = await directory.me();
  const key = jobKey(work.kind, programme);
  const outcome = await takeLease(services, key, me);
  if (outcome.kind === 'elsewhere') {
    return outcome;
  }
  const standing = await openJob(services, key);
  // Two plans never carry the same moment, by which a log knows its plan.
  const startedAt = later(clock.now(), standing?.job.startedAt === clock.now() ? 1 : 0);
  const job = { programme, startedBy: me.id, startedAt, work: joinedWork(standing, work) };
  await desk.write(deskFolder, { kind: 'job', key, job }, standing?.version);
  return { kind: 'planned', key };
}
