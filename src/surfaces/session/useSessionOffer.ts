import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { Session } from '#domain/series.ts';
import type { Instant, Span } from '#domain/time/instant.ts';
import { dayAndTime } from '#ui/dates.ts';
import { useKeepingWords } from '#ui/keepingWords.ts';
import { type Action, useAction } from '#ui/useAction.ts';
import type { Loaded } from '#ui/useLoad.ts';
import { useLocale } from '#ui/words.tsx';
import type { ChosenSlot } from '#useCases/series/bookVersion.ts';
import type { SessionCheck } from '#useCases/sessions/checkSessions.ts';
import { moveSession } from '#useCases/sessions/moveSession.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { rebookSeries } from '#useCases/series/rebookSeries.ts';
import { useInvitation } from './useInvitation.ts';
import { useSessionCheck } from './useSessionCheck.ts';
import { useSessions } from './useSessions.ts';

export interface SessionOfferProps {
  readonly view: PairView;
  /** The heading's level: 2 under a page's title, 3 under a step's. */
  readonly level: 2 | 3;
  /** Whether sessions that stand can be moved from here, too. */
  readonly mayChange?: boolean;
  /** When the session begins that the page stands beside: it is the one to be moved, not the next one. */
  readonly beside?: Instant | undefined;
  readonly onChanged: () => Promise<void>;
}

/** What is found when the sessions are looked after, and what the person can do about it. */
export interface OfferState {
  /** `undefined` until it is known; what cannot be read is not spoken of here. */
  readonly check: SessionCheck | undefined;
  readonly move: Action<{ readonly session: Session; readonly to: Span }>;
  readonly rebook: Action<ChosenSlot>;
  /** What was just done, in words. */
  readonly done: string;
  readonly readAgain: () => void;
}

export function useSessionOffer({ view, onChanged }: Pick<SessionOfferProps, 'view' | 'onChanged'>): OfferState {
  const { services } = useApp();
  const keeping = useKeepingWords();
  const invitation = useInvitation(view);
  const locale = useLocale();
  const [done, setDone] = useState('');
  const sessions = useSessions(view);
  const check = useSessionCheck(view);
  const refresh = async () => {
    await Promise.all([reload(sessions), reload(check)]);
    await onChanged();
  };
  const move = useAction<Parameters<OfferState['move']['run']>[0], void>(async ({ session, to }) => {
    await moveSession(services, view, session, to);
    await refresh();
    setDone(keeping.moved(dayAndTime(locale, to.start)));
  });
  const rebook = useAction<ChosenSlot, void>(async (choice) => {
    await rebookSeries(services, view, choice, invitation);
    await refresh();
    setDone(keeping.rebooked);
  });
  return {
    check: check.status === 'ready' ? check.value : undefined,
    move,
    rebook,
    done,
    readAgain: () => void refresh(),
  };
}

async function reload(loaded: Loaded<unknown>): Promise<void> {
  if (loaded.status === 'ready') {
    await loaded.reload();
  }
}
