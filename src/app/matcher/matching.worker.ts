import { openMatch } from '#domain/matching/openMatch.ts';
import { serveMatch } from './serveMatch.ts';

serveMatch(globalThis, openMatch);
