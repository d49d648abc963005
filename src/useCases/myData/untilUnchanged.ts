import { isProblem } from '#ports/problem.ts';

/** Reads and changes again when somebody else changed the same in between. Throws `conflict` when that does not end. */
export async function untilUnchanged(readAndChange: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await readAndChange();
    } catch (error) {
      if (!isProblem(error, 'conflict') || attempt === mostAttempts) {
        throw error;
      }
    }
  }
}

const mostAttempts = 4;
