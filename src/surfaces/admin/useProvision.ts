import { useState } from 'react';
import type { Progress } from '#ports/progress.ts';
import { type Action, useAction } from '#ui/useAction.ts';

export interface Provision extends Action<undefined> {
  readonly done: number;
  /** 0 until the first step is done. */
  readonly steps: number;
  /** Ends before the next step; what is made stays, and setting up again goes on from there. */
  readonly stop: () => void;
  readonly isStopped: boolean;
}

/** Makes the site match its plan, and tells how far it is; `provision` may do more than set it up. */
export function useProvision<Outcome>(
  provision: (progress: Progress) => Promise<Outcome>,
  onDone: (outcome: Outcome) => Promise<void>,
): Provision {
  const [{ done, steps }, setProgress] = useState({ done: 0, steps: 0 });
  const [stopper, setStopper] = useState<AbortController>();
  const { run, isRunning, error } = useAction(async () => {
    const fresh = new AbortController();
    setStopper(fresh);
    setProgress({ done: 0, steps: 0 });
    const onProgress = (now: number, total = 0) => setProgress({ done: now, steps: total });
    return await provision({ onProgress, signal: fresh.signal });
  }, onDone);
  const isStopped = error !== undefined && stopper?.signal.aborted === true;
  const stop = () => stopper?.abort();
  return { run, isRunning, error: isStopped ? undefined : error, done, steps, stop, isStopped };
}
