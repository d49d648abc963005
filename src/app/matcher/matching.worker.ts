import { openMatch } from '#domain/matching/openMatch.ts';
import { integerSolver } from './integerSolver.ts';
import { ownHighs } from './ownHighs.ts';
import { serveMatch } from './serveMatch.ts';

serveMatch(globalThis, openMatch, integerSolver({ load: ownHighs, mostSeconds: 60 }));
