import { type ThanksPlace, thanksId } from '#domain/recognition/thanks.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { consentsIn } from './ownConsents.ts';
import { readRecordChoice } from './recordChoices.ts';

/** Thanks as the mentor finds them. */
export interface ReceivedThanks {
  readonly thanks: PairView['thanks'][number];
  readonly place: ThanksPlace;
}

/** The thanks of a pair, the latest first, and where the mentor has decided that they appear. */
export async function openReceivedThanks(
  services: Pick<Services, 'people' | 'privateNotes'>,
  { me, thanks, proposal: { pair } }: PairView,
): Promise<readonly ReceivedThanks[]> {
  const [entries, choice] = await Promise.all([services.people.read(me), readRecordChoice(services, me)]);
  const consents = consentsIn(entries).map(({ value }) => value);
  const placeOf = (id: string, text: string): ThanksPlace => {
    const isShown = consents.some(({ key, words }) => key === id && words.of === 'mentor' && words.text === text);
    return isShown ? 'wall' : choice.thanks.includes(id) ? 'record' : 'here';
  };
  return thanks
    .map((each) => ({ thanks: each, place: placeOf(thanksId(pair.id, each.value.key), each.value.text) }))
    .toSorted((a, b) => b.thanks.value.at - a.thanks.value.at);
}
