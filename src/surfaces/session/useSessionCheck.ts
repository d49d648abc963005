import { useApp } from '#app/appContext.tsx';
import { type Loaded, useLoad } from '#ui/useLoad.ts';
import type { SessionCheck } from '#useCases/sessions/checkSessions.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { useInvitation } from './useInvitation.ts';
import { seriesKey } from './useSessions.ts';

/** Looks after the sessions of a pair, once for every place of the page that shows something of it. */
export function useSessionCheck(view: PairView): Loaded<SessionCheck> {
  const { services } = useApp();
  const invitation = useInvitation(view);
  return useLoad(['sessionCheck', ...seriesKey(view)], async () => {
    // The search for times is large, and fetched when the page stands already.
    const { lookAfterSessions } = await import('#useCases/sessions/lookAfterSessions.ts');
    return await lookAfterSessions(services, view, invitation);
  });
}
