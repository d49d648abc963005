import { useState } from 'react';
import type { Progress } from '#ports/progress.ts';
import { type Action, useAction } from '#ui/useAction.ts';

export interface Provision extends Action<undefined> {
  readonly done: number;
  /** 0 until the first step is done. */
  readonly steps: number;
}

/** Makes the site match its plan, and tells how far it is; `provision` may do more than set it up. */
export function useProvision<Outcome>(
  provision: (progress: Progress) => Promise<Outcome>,
  onDone: (outcome: Outcome) => Promise<void>,
): Provision {
  const [{ done, steps }, setProgress] = useState({ done: 0, steps: 0 });
  const action = useAction(async () => {
    setProgress({ done: 0, steps: 0 });
    return await provision({ onProgress: (now, total = 0) => setProgress({ done: now, steps: total }) });
  }, onDone);
  return { ...action, done, steps };
}
