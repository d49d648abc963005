import { describe, expect, test } from '@jest/globals';
import type { PersonId } from '#domain/ids.ts';
import type { Directory } from '#ports/directory.ts';

export interface DirectorySubject {
  readonly directory: Directory;
  readonly me: PersonId;
  /** Somebody whose manager is known, and that manager. */
  readonly report: PersonId;
  readonly manager: PersonId;
  readonly memberCount: number;
}

/** What every implementation of `Directory` must do. */
export function directoryContract(name: string, makeSubject: () => Promise<DirectorySubject>): void {
  describe(`directory: ${name}`, () => {
    const promises = (sentence: string, check: (subject: DirectorySubject) => Promise<void>): void =>
      test(sentence, async () => check(await makeSubject()));

    promises('says who is signed in', async ({ directory, me }) => {
      expect(await directory.me()).toMatchObject({ id: me });
    });

    promises('reads every active member once, and tells how far it is', async ({ directory, me, memberCount }) => {
      const counts: number[] = [];
      const everyone = await directory.everyone({ onProgress: (done) => counts.push(done) });
      expect(new Set(everyone.map(({ id }) => id)).size).toBe(memberCount);
      expect(everyone).toHaveLength(memberCount);
      expect(everyone.map(({ id }) => id)).toContain(me);
      expect(counts.at(-1)).toBe(memberCount);
    });

    promises('knows the manager of each person', async ({ directory, report, manager }) => {
      const everyone = await directory.everyone();
      expect(everyone.find(({ id }) => id === report)?.managerId).toBe(manager);
    });

    promises('stops when asked', async ({ directory }) => {
      const signal = AbortSignal.abort(new Error('enough'));
      await expect(directory.everyone({ signal })).rejects.toThrow('enough');
    });
  });
}
