import type { Services } from '#ports/services.ts';
import type { CheckedOffer } from './checkSessions.ts';
import { findPairSlots, type PairSlotSearch } from '../series/findPairSlots.ts';
import type { PairView } from '../pair/openPair.ts';

export type RebookOffer = Extract<CheckedOffer, { kind: 'rebook' }>;

/** Times for the sessions that are left, other than those that did not hold. */
export async function findNewTime(
  services: Pick<Services, 'calendars' | 'people' | 'pairs' | 'programmes' | 'clock'>,
  view: PairView,
  { sessionsLeft, lost }: RebookOffer,
): Promise<PairSlotSearch> {
  const { programme } = view;
  const rhythm = { ...programme.rhythm, sessionCount: sessionsLeft };
  return await findPairSlots(services, { ...view, programme: { ...programme, rhythm } }, lost);
}
