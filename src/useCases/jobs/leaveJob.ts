import { deskFolder } from '#domain/entries.ts';
import type { Services } from '#ports/services.ts';
import type { JobView } from './openJobs.ts';

/** Leaves undone what is not done yet; what is done stays. Throws `conflict` when somebody went on with it meanwhile. */
export async function leaveJob({ desk }: Pick<Services, 'desk'>, view: JobView): Promise<void> {
  const { key, job, log, version, logVersion } = view;
  if (job.work.kind === 'tidy') {
    // Its plan names people of whom less is to be kept; whoever is left is found again.
    await desk.removeEntry(deskFolder, { kind: 'job', key }, version);
    return;
  }
  await desk.write(deskFolder, { kind: 'jobLog', key, log: { ...log, isLeft: true } }, logVersion);
}
