import { deskFolder } from '#domain/entries.ts';
import type { Services } from '#ports/services.ts';
import type { JobView } from './openJobs.ts';

/** Leaves undone what is not done yet; what is done stays. Throws `conflict` when somebody went on with it meanwhile. */
export async function leaveJob({ desk }: Pick<Services, 'desk'>, { key, log, logVersion }: JobView): Promise<void> {
  await desk.write(deskFolder, { kind: 'jobLog', key, log: { ...log, isLeft: true } }, logVersion);
}
