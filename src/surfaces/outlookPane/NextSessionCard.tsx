import { Body1, Body1Strong } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { openSessions } from '#useCases/openSessions.ts';
import type { PairView } from '#useCases/openPair.ts';
import { dayAndTime } from '#ui/dates.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { useLocale, useWords } from '#ui/words.tsx';

/** A booked series: when the two meet next, as the calendar says now. */
export function NextSessionCard({ view }: { readonly view: PairView }) {
  const { outlook, home } = useWords();
  const locale = useLocale();
  const { services } = useApp();
  const problem = useProblem();
  const sessions = useLoad(['sessions', view.proposal.pair.id], () => openSessions(services, view));
  if (sessions.status === 'loading') {
    return <PageSkeleton />;
  }
  if (sessions.status === 'failed') {
    return <Problem {...problem(sessions.error, sessions.retry)} />;
  }
  const { next } = sessions.value;
  return (
    <SectionCard title={outlook.next}>
      <Body1>{outlook.already(view.partner.name)}</Body1>
      <Body1Strong>{next ? dayAndTime(locale, next.span.start) : home.pair.noNext}</Body1Strong>
    </SectionCard>
  );
}
