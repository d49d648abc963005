import { Body1, Body1Strong } from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import { BookingDifferences } from '#surfaces/session/BookingDifferences.tsx';
import { nextSession } from '#domain/series.ts';
import { isOff } from '#domain/sessions/sessionState.ts';
import { SessionOffer } from '#surfaces/session/SessionOffer.tsx';
import { useSessionCheck } from '#surfaces/session/useSessionCheck.ts';
import { useSessions } from '#surfaces/session/useSessions.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { dayAndTime } from '#ui/dates.ts';
import { useKeepingWords } from '#ui/keepingWords.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLocale, useWords } from '#ui/words.tsx';

export interface NextSessionCardProps {
  readonly view: PairView;
  readonly onChanged: () => Promise<void>;
}

/** A booked series: when the two meet next, as the calendar says now, how it holds, and what helps where it does not. */
export function NextSessionCard({ view, onChanged }: NextSessionCardProps) {
  const { outlook, home } = useWords();
  const keeping = useKeepingWords();
  const locale = useLocale();
  const problem = useProblem();
  const sessions = useSessions(view);
  const check = useSessionCheck(view);
  if (sessions.status === 'loading') {
    return <PageSkeleton />;
  }
  if (sessions.status === 'failed') {
    return <Problem {...problem(sessions.error, sessions.retry)} />;
  }
  const next = nextSession(
    sessions.value.sessions.filter((one) => !isOff(one)),
    sessions.value.now,
  );
  return (
    <>
      <SectionCard title={outlook.next}>
        <Body1>{outlook.already(view.partner.name)}</Body1>
        <Body1Strong>{next ? dayAndTime(locale, next.span.start) : home.pair.noNext}</Body1Strong>
        {check.status === 'ready' && <Body1>{keeping.counts(check.value.counts)}</Body1>}
      </SectionCard>
      <BookingDifferences view={view} />
      <SessionOffer view={view} level={2} mayChange onChanged={onChanged} />
    </>
  );
}
