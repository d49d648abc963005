import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { CheckedSession } from '#domain/sessions/sessionState.ts';
import { Actions } from '#ui/Actions.tsx';
import { useKeepingWords } from '#ui/keepingWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { useLoad } from '#ui/useLoad.ts';
import type { SessionCheck } from '#useCases/sessions/checkSessions.ts';
import { findSessionTime } from '#useCases/sessions/findSessionTime.ts';
import { MoveOffer } from './MoveOffer.tsx';
import { RebookOffer } from './RebookOffer.tsx';
import { SlotSkeleton } from './SlotSkeleton.tsx';
import type { OfferState, SessionOfferProps } from './useSessionOffer.ts';
import { seriesKey } from './useSessions.ts';

interface ChangeSeriesProps
  extends Pick<SessionOfferProps, 'view' | 'level' | 'beside'>, Pick<OfferState, 'move' | 'rebook'> {
  readonly check: SessionCheck;
}

/** For whoever sent the invitation: another time for the next session, or for all that are left. */
export function ChangeSeries({ check, move, rebook, beside, ...place }: ChangeSeriesProps) {
  const words = useKeepingWords().change;
  const [wanted, setWanted] = useState<'next' | 'rest'>();
  const ahead = check.running.filter(({ state }) => state === 'upcoming' || state === 'moved');
  const here = ahead.find(({ found }) => found !== undefined && found.span.start === beside);
  const next = here ?? ahead[0];
  if (!next) {
    return undefined;
  }
  const sessionsLeft = check.running.filter(({ state }) => state !== 'held').length;
  return (
    <>
      <Actions>
        {(['next', 'rest'] as const).map((what) => (
          <Button key={what} aria-expanded={wanted === what} onClick={() => setWanted(what)}>
            {what === 'next' && here ? words.here : words[what]}
          </Button>
        ))}
      </Actions>
      {wanted === 'next' && <NextElsewhere {...place} session={next} check={check} move={move} />}
      {wanted === 'rest' && (
        <RebookOffer {...place} offer={{ kind: 'rebook', sessionsLeft, lost: [] }} isOrganizer rebook={rebook} />
      )}
    </>
  );
}

interface NextElsewhereProps extends Omit<ChangeSeriesProps, 'rebook'> {
  readonly session: CheckedSession;
}

function NextElsewhere({ session, check, move, ...place }: NextElsewhereProps) {
  const { services } = useApp();
  const { searching } = useKeepingWords();
  const problem = useProblem();
  const start = session.found?.span.start;
  const search = useLoad(['otherTime', ...seriesKey(place.view), start], async () => ({
    to: await findSessionTime(services, place.view, session, check.running),
  }));
  switch (search.status) {
    case 'loading':
      return <SlotSkeleton label={searching} />;
    case 'failed':
      return <Problem {...problem(search.error, search.retry)} />;
    case 'ready':
      return <MoveOffer {...place} offer={{ kind: 'move', session, ...search.value }} isOrganizer move={move} />;
  }
}
