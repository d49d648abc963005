import type { PairId, PersonId, ProgrammeId } from '../ids.ts';
import { pairIdOf } from '../pair.ts';
import type { Instant } from '../time/instant.ts';

/** SHA-256 of thanks, in hexadecimal: tells whether two people mean the same words without saying them. */
export type Fingerprint = string & { readonly __brand: 'Fingerprint' };

/** Reads one. Throws when it is none. */
export function fingerprintOf(text: string): Fingerprint {
  if (!/^[0-9a-f]{64}$/.test(text)) {
    throw new RangeError(`Cannot read "${text}" as a fingerprint: expected 64 hexadecimal digits`);
  }
  return text as Fingerprint;
}

/**
 * That thanks may stand on the wall, in the consenting person's own folder. The mentor's holds the words; the mentee's
 * only their fingerprint, so that leads learn nothing before both agree, and nobody can put words into another's mouth.
 */
export interface ThanksConsent {
  /** See `thanksId`. */
  readonly key: string;
  readonly pair: PairId;
  readonly words:
    | { readonly of: 'mentor'; readonly text: string }
    | { readonly of: 'mentee'; readonly fingerprint: Fingerprint };
  readonly at: Instant;
}

/** A consent, and the person in whose folder it was found: only there does somebody speak for themselves. */
export interface FoundConsent {
  readonly by: PersonId;
  readonly consent: ThanksConsent;
  /** Of the words, as the mentee left it or as it was taken of the mentor's text. */
  readonly fingerprint: Fingerprint;
}

/** Thanks that both agree to show, word for word. */
export interface AgreedThanks {
  readonly id: string;
  readonly pair: PairId;
  readonly mentor: PersonId;
  readonly mentee: PersonId;
  readonly text: string;
}

/** Thanks of this programme to which both of a pair consent, word for word. */
export function agreedThanks(programme: ProgrammeId, consents: readonly FoundConsent[]): readonly AgreedThanks[] {
  const ofMentees = new Map<string, readonly FoundConsent[]>();
  for (const found of consents.filter(({ consent }) => consent.words.of === 'mentee')) {
    ofMentees.set(found.fingerprint, [...(ofMentees.get(found.fingerprint) ?? []), found]);
  }
  return consents.flatMap(({ by: mentor, consent: { key, pair, words }, fingerprint }) => {
    const author = ofMentees
      .get(fingerprint)
      ?.find(({ by, consent }) => consent.key === key && pairIdOf(programme, mentor, by) === pair);
    return words.of === 'mentor' && author ? [{ id: key, pair, mentor, mentee: author.by, text: words.text }] : [];
  });
}
