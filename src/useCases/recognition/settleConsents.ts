import type { PersonEntry } from '#domain/entries.ts';
import type { ThanksConsent } from '#domain/recognition/consent.ts';
import { thanksId } from '#domain/recognition/thanks.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { fingerprint } from './fingerprint.ts';
import { type ConsentEntry, consentsIn, consentTo, withdrawConsent } from './ownConsents.ts';

/**
 * Makes a person's consents agree with what the pair's folder says: what an earlier visit could not finish is finished,
 * and a consent to words that the mentee changed or took back since ends. Of a pair whose folder cannot be opened
 * nothing is known, and nothing is changed.
 */
export async function settleConsents(
  services: Pick<Services, 'people' | 'clock'>,
  entries: readonly Stored<PersonEntry>[],
  pairs: readonly PairView[],
): Promise<void> {
  const consents = consentsIn(entries).map(({ value }) => value);
  // What fails now is tried again on the next visit; the page does not wait for it to work.
  await Promise.allSettled(pairs.map((view) => settlePair(services, consents, view)));
}

async function settlePair(
  services: Pick<Services, 'people' | 'clock'>,
  consents: readonly ConsentEntry[],
  view: PairView,
): Promise<void> {
  const { id } = view.proposal.pair;
  const standing = consents.filter(({ pair }) => pair === id);
  const meant = view.myRole === 'mentee' ? await givenConsents(view) : keptConsents(view, standing);
  for (const { key } of standing.filter((consent) => meant.every((each) => each.key !== consent.key))) {
    await withdrawConsent(services, view.me, key);
  }
  for (const consent of meant.filter((each) => !standing.some((other) => saysTheSame(each, other)))) {
    await consentTo(services, view.me, consent);
  }
}

type Consent = Omit<ThanksConsent, 'at'>;

/** A mentee consents in the pair's folder, where the thanks are; the fingerprint follows. */
const givenConsents = ({ me, proposal: { pair }, thanks }: PairView): Promise<readonly Consent[]> =>
  Promise.all(
    thanks
      .filter(({ value }) => value.by === me && value.mayBeShown)
      .map(async ({ value }) => {
        const key = thanksId(pair.id, value.key);
        return { key, pair: pair.id, words: { of: 'mentee', fingerprint: await fingerprint(key, value.text) } };
      }),
  );

/** A mentor consents to the words that were there then, and to no others. */
const keptConsents = ({ proposal: { pair }, thanks }: PairView, standing: readonly ConsentEntry[]) =>
  standing.filter(({ key, words }) =>
    thanks.some(
      ({ value }) =>
        thanksId(pair.id, value.key) === key && value.mayBeShown && words.of === 'mentor' && words.text === value.text,
    ),
  );

const saysTheSame = (one: Consent, other: Consent): boolean =>
  one.key === other.key && JSON.stringify(one.words) === JSON.stringify(other.words);
