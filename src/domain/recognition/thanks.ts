import type { PairId, PersonId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';

/** What a mentee thanks their mentor for, in about two sentences. Where it appears, the mentor decides. */
export interface Thanks {
  readonly by: PersonId;
  readonly text: string;
  /** Whether the mentee agrees that the mentor may show these words, with both names, on the wall of thanks. */
  readonly mayBeShown: boolean;
  /** When these words were said; said anew, they are other words. */
  readonly at: Instant;
}

export const thanksPlaces = ['here', 'record', 'wall'] as const;
/** Nowhere but in the pair's folder; in the mentor's own record too; on the wall, for everyone on the site. */
export type ThanksPlace = (typeof thanksPlaces)[number];

/** Room for more than two sentences, and not for a speech. */
export const longestThanks = 600;

/** The one name of thanks wherever they stand: in the pair's folder, in two consents, on the wall. */
export const thanksId = (pair: PairId, key: string): string => `${pair}_${key}`;
