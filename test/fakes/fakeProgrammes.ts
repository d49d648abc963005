import { isDeepStrictEqual } from 'node:util';
import type { Programme } from '#domain/programme.ts';
import type { Stored } from '#ports/folders.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Programmes } from '#ports/programmes.ts';

/** The list Programmes in memory. */
export function fakeProgrammes(...first: readonly Programme[]): Programmes {
  const rows = new Map<string, Stored<Programme>>(first.map((value) => [value.id, { value, version: '1' }]));
  return {
    async all() {
      return [...rows.values()];
    },
    async save(programme, replaces) {
      const standing = rows.get(programme.id);
      if (standing?.version !== replaces) {
        if (isDeepStrictEqual(standing?.value, programme)) {
          return { value: programme, version: standing?.version ?? '' };
        }
        throw new OutsideProblem('conflict', `Cannot save programme "${programme.id}"`);
      }
      const stored = { value: programme, version: String(Number(replaces ?? 0) + 1) };
      rows.set(programme.id, stored);
      return stored;
    },
  };
}
