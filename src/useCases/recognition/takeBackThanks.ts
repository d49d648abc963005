import { thanksId } from '#domain/recognition/thanks.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { withdrawConsent } from './ownConsents.ts';

/** The mentee takes the words back: first from the wall, then from the folder of the two. */
export async function takeBackThanks(
  services: Pick<Services, 'pairs' | 'people'>,
  { me, proposal: { pair } }: PairView,
  { value, version }: PairView['thanks'][number],
): Promise<void> {
  await withdrawConsent(services, me, thanksId(pair.id, value.key));
  await services.pairs.removeEntry(pair.id, value, version);
}
