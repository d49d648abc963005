import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Text of a file below `sandbox/`. Paths start at the project's root, where npm runs every script. */
export const sandboxText = (file: string): string => readFileSync(path.join(process.cwd(), 'sandbox', file), 'utf8');
