import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useReportReady } from '#app/useReportReady.ts';
import type { PairId } from '#domain/ids.ts';
import type { Instant } from '#domain/time/instant.ts';
import { useLoad, type Loaded } from '#ui/useLoad.ts';
import { openHome, type Home } from '#useCases/programme/openHome.ts';
import type { PairView } from '#useCases/pair/openPair.ts';

/** The session page that is open; without a start, that of the session at hand. */
export interface OpenSession {
  readonly pair: PairId;
  readonly start: Instant | undefined;
}

export interface PersonalTabState {
  readonly home: Loaded<Home>;
  /** The pair whose session page is open. */
  readonly sessionOf: (home: Home) => PairView | undefined;
  readonly start: Instant | undefined;
  readonly openSession: (session: OpenSession) => void;
  readonly closeSession: () => void;
}

/** Reads the person's home, and keeps whether a session page is open; a deep link names a pair to open it. */
export function usePersonalTab(): PersonalTabState {
  const { host, services } = useApp();
  const home = useLoad(['home'], async () => await openHome(services));
  useReportReady(home.status !== 'loading');
  const [opened, setOpened] = useState<{ readonly pair: string; readonly start: Instant | undefined } | undefined>(
    host.context.page === undefined ? undefined : { pair: host.context.page, start: undefined },
  );
  return {
    home,
    sessionOf: ({ pairs }) =>
      pairs.find(({ proposal, stage }) => proposal.pair.id === opened?.pair && stage.kind === 'booked'),
    start: opened?.start,
    openSession: setOpened,
    closeSession: () => setOpened(undefined),
  };
}
