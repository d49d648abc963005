import { isDeepStrictEqual } from 'node:util';
import type { Recognition } from '#domain/recognition/recognition.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Recognitions } from '#ports/recognitions.ts';

/** The list Recognitions in memory. */
export function fakeRecognitions(): Recognitions {
  const rows = new Map<string, Recognition>();
  return {
    async all() {
      return [...rows.values()];
    },
    async add(recognition) {
      const standing = rows.get(recognition.id);
      if (standing && !isDeepStrictEqual(standing, recognition)) {
        throw new OutsideProblem('conflict', `Cannot save thanks "${recognition.id}"`);
      }
      rows.set(recognition.id, recognition);
    },
    async remove(id) {
      rows.delete(id);
    },
  };
}
