import type { Colleague } from '#domain/colleague.ts';
import type { Directory } from '#ports/directory.ts';

/** A directory of these people, in which `me` is signed in. */
export const fakeDirectory = (me: Colleague, others: readonly Colleague[] = []): Directory => ({
  me: async () => ({ ...me, managerId: undefined }),
  async everyone({ onProgress, signal } = {}) {
    signal?.throwIfAborted();
    const everyone = [me, ...others];
    onProgress?.(everyone.length, undefined);
    return everyone;
  },
});
