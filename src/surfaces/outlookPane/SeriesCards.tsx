import { Body1, Body1Strong } from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import { BookingDifferences } from '#surfaces/session/BookingDifferences.tsx';
import { nextSession } from '#domain/series.ts';
import { isOff } from '#domain/sessions/sessionState.ts';
import type { OpenedAppointment } from '#ports/appointment.ts';
import { PartnerCan } from '#surfaces/session/PartnerCan.tsx';
import { SessionOffer } from '#surfaces/session/SessionOffer.tsx';
import { useSessionCheck } from '#surfaces/session/useSessionCheck.ts';
import { type SessionsRead, useSessions } from '#surfaces/session/useSessions.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { dayAndTime } from '#ui/dates.ts';
import { useKeepingWords } from '#ui/keepingWords.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLocale, useWords } from '#ui/words.tsx';
import { openedSession } from './openedSession.ts';

export interface SeriesCardsProps {
  readonly view: PairView;
  readonly opened: OpenedAppointment | undefined;
  readonly onChanged: () => Promise<void>;
}

/** A booked series: the session that is open or comes next, how the series holds, and what helps where it does not. */
export function SeriesCards(props: SeriesCardsProps) {
  const problem = useProblem();
  const sessions = useSessions(props.view);
  switch (sessions.status) {
    case 'loading':
      return <PageSkeleton />;
    case 'failed':
      return <Problem {...problem(sessions.error, sessions.retry)} />;
    case 'ready':
      return <Cards {...props} read={sessions.value} />;
  }
}

function Cards({
  view,
  opened,
  onChanged,
  read: { sessions, now },
}: SeriesCardsProps & { readonly read: SessionsRead }) {
  const { outlook, home } = useWords();
  const keeping = useKeepingWords();
  const locale = useLocale();
  const check = useSessionCheck(view);
  const beside = openedSession(sessions, opened, view.partner.mail);
  const shown =
    beside ??
    nextSession(
      sessions.filter((one) => !isOff(one)),
      now,
    );
  const isGuest = check.status === 'ready' && !check.value.isOrganizer && check.value.offer.kind === 'none';
  return (
    <>
      <SectionCard title={beside ? outlook.thisOne : outlook.next}>
        <Body1Strong>{shown ? dayAndTime(locale, shown.span.start) : home.pair.noNext}</Body1Strong>
        <Body1>{outlook.already(view.partner.name)}</Body1>
        {check.status === 'ready' && <Body1>{keeping.counts(check.value.counts)}</Body1>}
        {isGuest && <PartnerCan view={view} what={outlook.onlyPartner(view.partner.name)} />}
      </SectionCard>
      <BookingDifferences view={view} />
      <SessionOffer view={view} level={2} mayChange beside={beside?.span.start} onChanged={onChanged} />
    </>
  );
}
