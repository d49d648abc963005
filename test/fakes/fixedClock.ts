import { instant } from '#domain/time/instant.ts';
import type { Clock } from '#ports/clock.ts';

/** A clock that stands still. */
export const fixedClock = (at = '2026-11-23T08:00:00Z'): Clock => ({ now: () => instant(at) });
