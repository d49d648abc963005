import type { PairId, PersonId } from './ids.ts';
import type { Fingerprint } from './recognition/consent.ts';
import type { Instant } from './time/instant.ts';

/** What a mentee will do otherwise from now on. Its words never change: other words are another pledge. */
export interface Pledge {
  readonly by: PersonId;
  readonly text: string;
  /** The key of the line in the learning log that it comes from. */
  readonly learning: string;
  readonly at: Instant;
}

/** That the mentor agrees that leads may read these words. */
export interface PledgeAssent {
  readonly by: PersonId;
  readonly fingerprint: Fingerprint;
  readonly at: Instant;
}

/** In the mentee's own folder: what they agree to show, and the words themselves once the mentor agrees, too. */
export interface PublicPledge {
  readonly key: string;
  readonly pair: PairId;
  readonly words:
    | { readonly agreed: 'mentee'; readonly fingerprint: Fingerprint }
    | { readonly agreed: 'both'; readonly text: string };
  readonly at: Instant;
}

/** A sentence or two. */
export const longestPledge = 400;

/** The name of a pledge outside the folder of its pair. */
export const pledgeId = (pair: PairId, key: string): string => `${pair}_${key}`;
