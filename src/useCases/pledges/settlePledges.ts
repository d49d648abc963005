import type { PersonEntry } from '#domain/entries.ts';
import { type PublicPledge, pledgeId } from '#domain/pledge.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { fingerprint } from '../recognition/fingerprint.ts';
import { asAgreed, keepPublic, publicIn, removePublic } from './publicPledges.ts';

type Needed = Pick<Services, 'people' | 'clock'>;

/**
 * Makes what the mentee agreed to show agree with the pair's folder: words come when the mentor agrees to them, and go
 * when the mentor agrees no more or the pledge is gone. Of a pair whose folder cannot be opened nothing is changed.
 */
export async function settlePledges(
  services: Needed,
  entries: readonly Stored<PersonEntry>[],
  pairs: readonly PairView[],
): Promise<void> {
  const standing = publicIn(entries).map(({ value }) => value);
  // What fails now is tried again on the next visit; the page does not wait for it to work.
  await Promise.allSettled(
    standing.flatMap((shown) =>
      pairs.filter(({ proposal }) => proposal.pair.id === shown.pair).map((view) => settle(services, view, shown)),
    ),
  );
}

async function settle(services: Needed, view: PairView, shown: PublicPledge): Promise<void> {
  const { pair } = view.proposal;
  const pledge = view.pledges.find(({ value }) => value.by === view.me && pledgeId(pair.id, value.key) === shown.key);
  if (pledge === undefined || !(await isOf(shown, pledge.value.text))) {
    await removePublic(services, view.me, shown.key);
    return;
  }
  await keepPublic(services, view.me, await asAgreed(view, pledge.value));
}

/** The mentee agreed to these words, and to no others. */
const isOf = async ({ key, words }: PublicPledge, text: string): Promise<boolean> =>
  words.agreed === 'both' ? words.text === text : words.fingerprint === (await fingerprint(key, text));
