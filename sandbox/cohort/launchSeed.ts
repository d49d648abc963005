import type { ProgrammeId } from '#domain/ids.ts';
import { declarables } from '#domain/readiness.ts';
import type { Services } from '#ports/services.ts';
import { declareReadiness } from '#useCases/readiness/declareReadiness.ts';
import { changeReadiness } from '#useCases/readiness/readinessRecord.ts';

/** The lead said yes to everything, and launched it although nobody has looked into calendars yet. */
export async function launchSeed(
  services: Pick<Services, 'desk' | 'clock' | 'directory'>,
  programme: ProgrammeId,
): Promise<void> {
  for (const about of declarables) {
    await declareReadiness(services, programme, about, 'yes');
  }
  const { id: by } = await services.directory.me();
  const launch = { by, at: services.clock.now(), open: ['zones'], because: 'Calendars are read next.' } as const;
  await changeReadiness(services, programme, (record) => ({ ...record, launch }));
}
