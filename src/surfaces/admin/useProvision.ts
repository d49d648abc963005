import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { SiteCheck } from '#ports/siteSetup.ts';
import { type Action, useAction } from '#ui/useAction.ts';

export interface Provision extends Action<undefined> {
  readonly done: number;
  /** 0 until the first step is done. */
  readonly steps: number;
}

/** Makes the site match its plan, and tells how far it is. */
export function useProvision(onDone: (check: SiteCheck) => Promise<void>): Provision {
  const { services } = useApp();
  const [{ done, steps }, setProgress] = useState({ done: 0, steps: 0 });
  const action = useAction(async () => {
    setProgress({ done: 0, steps: 0 });
    return await services.site.provision({ onProgress: (now, total = 0) => setProgress({ done: now, steps: total }) });
  }, onDone);
  return { ...action, done, steps };
}
