import { useApp } from '#app/appContext.tsx';
import type { Instant } from '#domain/time/instant.ts';
import { openSessions, type SessionsView } from '#useCases/sessions/openSessions.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { useLoad, type Loaded } from '#ui/useLoad.ts';

/** The sessions of a pair in the order of time, and the moment at which they were read. */
export interface SessionsRead extends SessionsView {
  readonly now: Instant;
}

/** Reads the sessions from the person's own calendar; every view of the pair shares one reading. */
export function useSessions(view: PairView): Loaded<SessionsRead> {
  const { services } = useApp();
  const read = async () => {
    const { sessions, next } = await openSessions(services, view);
    return { sessions: sessions.toSorted((a, b) => a.span.start - b.span.start), next, now: services.clock.now() };
  };
  // A page on which the series was just booked anew does not go away while its sessions are read.
  return useLoad(['sessions', ...seriesKey(view)], read, { meanwhile: 'last' });
}

/** Names what the pair has booked: another series is another reading. */
export const seriesKey = ({ proposal, allSeries }: PairView): readonly string[] => [
  proposal.pair.id,
  ...allSeries.map(({ transactionId, state }) => `${transactionId} ${state}`),
];
