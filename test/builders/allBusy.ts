import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { instant } from '#domain/time/instant.ts';

/** A calendar without a free hour for the next thousand days. */
export const allBusy = {
  kind: 'readable',
  start: instant('2026-11-01T00:00:00Z'),
  gridMinutes: 60,
  digits: '2'.repeat(24 * 1000),
  workingHours: undefined,
} as const satisfies BusyTimes;
