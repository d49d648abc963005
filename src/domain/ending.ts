import type { PersonId } from './ids.ts';
import type { Instant } from './time/instant.ts';

export const endReasons = ['reached', 'noTime', 'workChanged', 'somebodyElse'] as const;
/** Why somebody said goodbye, from a short list; who would rather not say leaves it out. */
export type EndReason = (typeof endReasons)[number];

/** That one of the two said goodbye, or wishes to be paired anew; why is nobody's business but the leads', if anybody's. */
export interface Ending {
  readonly by: PersonId;
  readonly at: Instant;
  /** They would like to be paired anew: it did not fit, and nobody is to blame. */
  readonly isAnew?: true;
  /** A lead has ended it for both; their app only says so here. */
  readonly byProgramme?: true;
}
