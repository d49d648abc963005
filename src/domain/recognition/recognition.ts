import type { PairId, ProgrammeId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';

/** Thanks as they stand on the wall, for everyone on the site to read. */
export interface Recognition {
  /** See `thanksId`. */
  readonly id: string;
  readonly programme: ProgrammeId;
  readonly pair: PairId;
  readonly mentor: string;
  readonly mentee: string;
  readonly text: string;
  readonly publishedAt: Instant;
}
