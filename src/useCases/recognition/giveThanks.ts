import type { PairEntry } from '#domain/entries.ts';
import { longestThanks, thanksId } from '#domain/recognition/thanks.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { requirePrivate } from '../pair/requirePrivate.ts';
import { writeOnce } from '../writeOnce.ts';
import { fingerprint } from './fingerprint.ts';
import { consentTo, withdrawConsent } from './ownConsents.ts';

/** What a mentee says; `key` is new for each thanks, and the same when they are said in other words. */
export interface ThanksWords {
  readonly key: string;
  readonly text: string;
  readonly mayBeShown: boolean;
}

/**
 * Leaves thanks in the pair's folder, for the mentor to decide where they appear. Said again with the same key, the new
 * words replace the old ones, which then stand on no wall.
 */
export async function giveThanks(
  services: Pick<Services, 'pairs' | 'people' | 'clock'>,
  view: PairView,
  { key, text, mayBeShown }: ThanksWords,
): Promise<void> {
  const words = checked(text);
  const { pair } = view.proposal;
  await requirePrivate(services, view);
  const said = { kind: 'thanks', key, by: view.me, text: words, mayBeShown, at: services.clock.now() } as const;
  const { value, version } = await writeOnce<PairEntry>(services.pairs, pair.id, said);
  if (value.kind === 'thanks' && (value.text !== words || value.mayBeShown !== mayBeShown)) {
    const at = value.text === words ? value.at : said.at;
    await services.pairs.write(pair.id, { ...said, at }, version);
  }
  await sayToLeads(services, view, { key, text: words, mayBeShown });
}

async function sayToLeads(
  services: Pick<Services, 'people' | 'clock'>,
  { me, proposal: { pair } }: PairView,
  { key, text, mayBeShown }: ThanksWords,
): Promise<void> {
  const id = thanksId(pair.id, key);
  await (mayBeShown
    ? consentTo(services, me, {
        key: id,
        pair: pair.id,
        words: { of: 'mentee', fingerprint: await fingerprint(id, text) },
      })
    : withdrawConsent(services, me, id));
}

function checked(text: string): string {
  const words = text.trim();
  if (words === '' || words.length > longestThanks) {
    throw new RangeError(`Cannot give thanks of ${words.length} characters: expected 1 to ${longestThanks}`);
  }
  return words;
}
