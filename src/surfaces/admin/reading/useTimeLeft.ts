import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { millisecondsFor } from '#domain/job.ts';
import type { Instant } from '#domain/time/instant.ts';

interface Report {
  readonly done: number;
  readonly at: Instant;
}

/** What was kept from an earlier reading is there at once, and must not make the rest look quick. */
const mostReports = 10;

/** Milliseconds that the rest takes at the pace of the last reports; `undefined` when too little is known. */
export function useTimeLeft(done: number, total: number | undefined): number | undefined {
  const { clock } = useApp().services;
  const [reports, setReports] = useState<readonly Report[]>(() => [{ done, at: clock.now() }]);
  const [first] = reports;
  const last = reports.at(-1);
  if (last?.done !== done) {
    setReports([...reports.slice(1 - mostReports), { done, at: clock.now() }]);
  }
  if (total === undefined || !first || !last) {
    return undefined;
  }
  return millisecondsFor(total - last.done, { steps: last.done - first.done, milliseconds: last.at - first.at });
}
