import { openMatch } from '#domain/matching/openMatch.ts';
import { chunkEngine } from './chunkEngine.ts';
import type { MatchEngine } from './questions.ts';

/** The engine that works on the page itself. */
export const pageEngine = (): MatchEngine => chunkEngine(openMatch);
