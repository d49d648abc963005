import type { LeadStep } from '#domain/adjusting/leadStep.ts';
import { goesOn } from '#domain/pair.ts';
import type { Services } from '#ports/services.ts';
import { openPair, type PairView } from '../pair/openPair.ts';
import { sayEnding } from '../pair/sayEnding.ts';

/**
 * Carries out that a lead has ended a pair: leads may not write in its folder, so the first visit of either of the two says it
 * there. A pair that was proposed anew since goes on.
 */
export async function endAsDecided(
  services: Pick<Services, 'pairs' | 'people' | 'clock'>,
  view: PairView,
  steps: readonly LeadStep[],
): Promise<PairView> {
  const { pair, proposedAt } = view.proposal;
  const isEnded = steps.some((step) => step.step === 'end' && step.pair === pair.id && step.at >= proposedAt);
  if (!isEnded || !goesOn(view.stage)) {
    return view;
  }
  await sayEnding(services, view, { byProgramme: true });
  return await openPair(services, view);
}
