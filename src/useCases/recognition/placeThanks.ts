import { withOrWithout } from '#domain/recognition/recordChoice.ts';
import { type ThanksPlace, thanksId } from '#domain/recognition/thanks.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { consentTo, withdrawConsent } from './ownConsents.ts';
import { changeRecordChoice } from './recordChoices.ts';

/** The mentor decides where thanks appear. What narrows is done first, what widens last. */
export async function placeThanks(
  services: Pick<Services, 'people' | 'privateNotes' | 'clock'>,
  { me, proposal: { pair } }: PairView,
  { value: { key, text, mayBeShown } }: PairView['thanks'][number],
  place: ThanksPlace,
): Promise<void> {
  const id = thanksId(pair.id, key);
  if (place === 'wall' && !mayBeShown) {
    throw new RangeError(`Cannot show thanks "${id}" on the wall: the mentee keeps them from it`);
  }
  if (place !== 'wall') {
    await withdrawConsent(services, me, id);
  }
  await changeRecordChoice(services, me, (choice) => ({
    ...choice,
    thanks: withOrWithout(choice.thanks, id, place !== 'here'),
  }));
  if (place === 'wall') {
    await consentTo(services, me, { key: id, pair: pair.id, words: { of: 'mentor', text } });
  }
}
