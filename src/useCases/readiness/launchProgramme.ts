import type { Programme } from '#domain/programme.ts';
import { isReady, longestReason, readinessOf, type ReadinessItem } from '#domain/readiness.ts';
import type { Services } from '#ports/services.ts';
import { openReadiness } from './openReadiness.ts';
import { changeReadiness } from './readinessRecord.ts';

type Needed = Parameters<typeof openReadiness>[0] & Pick<Services, 'directory'>;

export type LaunchOutcome =
  | { readonly kind: 'launched' }
  | { readonly kind: 'notReady'; readonly open: readonly ReadinessItem[] };

/**
 * Opens the programme for publishing. What is not met keeps it shut, unless the lead says why it begins all the same; who
 * launched it, when, why and what was open is kept. What another lead launched meanwhile stays as it was.
 */
export async function launchProgramme(
  services: Needed,
  programme: Pick<Programme, 'id'>,
  organisation: Parameters<typeof openReadiness>[2],
  reason = '',
): Promise<LaunchOutcome> {
  const because = reason.trim();
  if (because.length > longestReason) {
    throw new RangeError(
      `Cannot launch: the reason has ${because.length} characters, expected at most ${longestReason}`,
    );
  }
  const { facts } = await openReadiness(services, programme, organisation);
  const checks = readinessOf(facts);
  const open = checks.filter(({ state }) => state !== 'met').map(({ item }) => item);
  if (!isReady(checks) && because === '') {
    return { kind: 'notReady', open };
  }
  const { id: by } = await services.directory.me();
  const launch = { by, at: services.clock.now(), open, ...(open.length > 0 && { because }) };
  await changeReadiness(services, programme.id, (record) => ({ ...record, launch: record.launch ?? launch }));
  return { kind: 'launched' };
}
