import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { inSlices } from '#app/matcher/inSlices.ts';
import { orgChartSteps } from '#domain/orgChart.ts';
import { byId } from '#useCases/programme/openDesk.ts';
import { useLoad } from '#ui/useLoad.ts';
import type { Organisation } from '../useDesk.ts';

/** How far the reading of the organisation has come. */
interface ReadSoFar {
  readonly done: number;
  /** `undefined` when nobody knows yet. */
  readonly total: number | undefined;
}

export type OrganisationReading =
  | { readonly status: 'reading'; readonly soFar: ReadSoFar; readonly stop: () => void }
  | { readonly status: 'stopped'; readonly soFar: ReadSoFar; readonly goOn: () => void }
  | { readonly status: 'failed'; readonly soFar: ReadSoFar; readonly error: unknown; readonly goOn: () => void }
  | { readonly status: 'ready'; readonly value: Organisation };

/** Names, departments and reporting lines of everybody, read once per visit; whatever stops the reading, it can go on. */
export function useOrganisation(): OrganisationReading {
  const { services } = useApp();
  const [soFar, setSoFar] = useState<ReadSoFar>({ done: 0, total: undefined });
  const [stopper, setStopper] = useState<AbortController>();
  const read = async (): Promise<Organisation> => {
    const fresh = new AbortController();
    setStopper(fresh);
    const colleagues = await services.directory.everyone({
      signal: fresh.signal,
      onProgress: (done, total) => setSoFar({ done, total }),
    });
    const chart = await inSlices(orgChartSteps(colleagues), { signal: fresh.signal });
    return { colleagues, byId: byId(colleagues), chart };
  };
  const loaded = useLoad(['organisation'], read, { goodFor: 'theVisit' });
  switch (loaded.status) {
    case 'ready':
      return { status: 'ready', value: loaded.value };
    case 'loading':
      return { status: 'reading', soFar, stop: () => stopper?.abort() };
    case 'failed':
      return stopper?.signal.aborted === true
        ? { status: 'stopped', soFar, goOn: loaded.retry }
        : { status: 'failed', soFar, error: loaded.error, goOn: loaded.retry };
  }
}
