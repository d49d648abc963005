import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { nextSession } from '#domain/series.ts';
import { isOff } from '#domain/sessions/sessionState.ts';
import { PartnerCan } from '#surfaces/session/PartnerCan.tsx';
import { useSessions } from '#surfaces/session/useSessions.ts';
import { Actions } from '#ui/Actions.tsx';
import { useGoodbyeWords } from '#ui/goodbyeWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { MoreTimes } from './MoreTimes.tsx';

interface MoreSessionsProps {
  readonly view: PairView;
  readonly onBooked: () => Promise<void>;
}

/** Once no session is ahead any more: some more of them, booked by whoever sent the last invitation. */
export function MoreSessions({ view, onBooked }: MoreSessionsProps) {
  const { services } = useApp();
  const words = useGoodbyeWords().more;
  const problem = useProblem();
  const sessions = useSessions(view);
  const [count, setCount] = useState<number>();
  if (sessions.status === 'failed') {
    return <Problem {...problem(sessions.error, sessions.retry)} />;
  }
  const standing = sessions.status === 'ready' ? sessions.value.sessions.filter((one) => !isOff(one)) : [];
  if (sessions.status === 'loading' || nextSession(standing, services.clock.now())) {
    return undefined;
  }
  const isOrganizer = view.allSeries.findLast(({ state }) => state === 'booked')?.organizer === view.me;
  return (
    <>
      <SectionCard title={words.title}>
        <Body1>{words.words(view.partner.name)}</Body1>
        {isOrganizer ? (
          <Actions>
            {moreSessions.map((more) => (
              <Button key={more} aria-expanded={count === more} onClick={() => setCount(more)}>
                {words.count(more)}
              </Button>
            ))}
          </Actions>
        ) : (
          <PartnerCan view={view} what={words.partnerBooks(view.partner.name)} />
        )}
      </SectionCard>
      {count !== undefined && <MoreTimes key={count} view={view} count={count} onBooked={onBooked} />}
    </>
  );
}

const moreSessions = [2, 3, 6];
