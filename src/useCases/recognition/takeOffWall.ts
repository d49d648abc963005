import type { PersonId } from '#domain/ids.ts';
import type { Recognition } from '#domain/recognition/recognition.ts';
import { thanksId } from '#domain/recognition/thanks.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { giveThanks } from './giveThanks.ts';
import { withdrawConsent } from './ownConsents.ts';

/**
 * Either of the two ends their consent to thanks on the wall. They stay between the two; a mentee's words say from then
 * on that they are for the two only. It works as well when the pair's folder is no more.
 */
export async function takeOffWall(
  services: Pick<Services, 'pairs' | 'people' | 'clock'>,
  me: PersonId,
  pairs: readonly PairView[],
  { id, pair }: Recognition,
): Promise<void> {
  const view = pairs.find(({ proposal }) => proposal.pair.id === pair);
  const given = view?.thanks.find(({ value }) => thanksId(pair, value.key) === id && value.by === me);
  if (view && given) {
    await giveThanks(services, view, { ...given.value, mayBeShown: false });
  }
  await withdrawConsent(services, me, id);
}
