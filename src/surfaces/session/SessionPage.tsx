import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useProblem } from '#app/useProblem.ts';
import type { Instant } from '#domain/time/instant.ts';
import { clockTime, dayAndTime } from '#ui/dates.ts';
import { ArrowLeftRegular } from '#ui/icons.ts';
import { Page } from '#ui/Page.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { ProblemPage } from '#ui/ProblemPage.tsx';
import { useLocale, useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { sessionMoment } from '#useCases/sessions/sessionKey.ts';
import { CloseForm } from './CloseForm.tsx';
import { GoalList } from './GoalList.tsx';
import { Guide } from './Guide.tsx';
import { JustWrote } from './JustWrote.tsx';
import { LookBack } from './LookBack.tsx';
import { NewPromises } from './NewPromises.tsx';
import { NextTime } from './NextTime.tsx';
import { PrivateNote } from './PrivateNote.tsx';
import { PromisesBefore } from './PromisesBefore.tsx';
import { PulseTaps } from './PulseTaps.tsx';
import { Questions } from './Questions.tsx';
import { sessionPlace, type SessionPlace } from './sessionPlace.ts';
import { SessionOffer } from './SessionOffer.tsx';
import { SharedNote } from './SharedNote.tsx';
import { useLivePair } from './useLivePair.ts';
import { useSessions } from './useSessions.ts';

const GrowthCard = lazy(async () => ({ default: (await import('./GrowthCard.tsx')).GrowthCard }));
// Asked once, after the first session.
const Chemistry = lazy(async () => ({ default: (await import('./Chemistry.tsx')).Chemistry }));

export interface SessionPageProps {
  readonly view: PairView;
  /** The original start of the session to show; without it, the one at hand. */
  readonly start?: Instant | undefined;
  /** Something was written: read the pair again. */
  readonly onChanged: () => Promise<void>;
  readonly onBack?: (() => void) | undefined;
}

/** Everything for one session: what to talk about, goals, shared notes and the two-minute close. */
export function SessionPage(props: SessionPageProps) {
  const sessions = useSessions(props.view);
  const problem = useProblem();
  const words = useWords().session;
  if (sessions.status === 'loading') {
    return <PageSkeleton />;
  }
  if (sessions.status === 'failed') {
    return <ProblemPage {...problem(sessions.error, sessions.retry)} />;
  }
  const place = sessionPlace(sessions.value.sessions, sessions.value.now, props.start);
  return place ? (
    <SessionView key={props.view.proposal.pair.id} {...props} place={place} />
  ) : (
    <Page title={words.noSession} focus={props.onBack ? 'moves' : 'stays'}>
      <Back onBack={props.onBack} />
      <SessionOffer view={props.view} level={2} onChanged={props.onChanged} />
      <GoalList view={props.view} onChanged={props.onChanged} />
    </Page>
  );
}

function SessionView({ place, onChanged, onBack, ...props }: SessionPageProps & { readonly place: SessionPlace }) {
  const words = useWords().session;
  const locale = useLocale();
  const { view, follow, partnerJustWrote } = useLivePair(props.view, onChanged);
  const { session, number, total } = place;
  // What the partner writes meanwhile takes no field away from under somebody's hands.
  const moment = sessionMoment(props.view, session);
  const when = `${dayAndTime(locale, session.span.start)} – ${clockTime(locale, session.span.end)}`;
  const ended = async () => {
    await onChanged();
    onBack?.();
  };
  return (
    <Page
      title={`${words.title(number, total)} ${words.withPartner(view.partner.name)}`}
      intro={when}
      focus={onBack ? 'moves' : 'stays'}
    >
      <Back onBack={onBack} />
      <SessionOffer view={view} level={2} onChanged={onChanged} />
      <PromisesBefore view={view} session={moment} onChanged={onChanged} />
      <LookBack view={view} previous={place.previous} />
      <Guide place={place} role={view.myRole} />
      <Questions key={`questions-${moment}`} view={view} sessionNumber={number} />
      <SharedNote key={moment} view={view} session={moment} follow={follow} />
      <PrivateNote key={`private-${moment}`} view={view} session={moment} />
      <GoalList view={view} onChanged={onChanged} />
      <CloseForm key={`close-${moment}`} view={view} session={moment} onChanged={onChanged} />
      <NewPromises key={`promises-${moment}`} view={view} session={moment} onChanged={onChanged} />
      <PulseTaps key={`pulse-${moment}`} view={view} session={moment} sessionNumber={number} sessions={total} />
      <Suspense>
        {view.myRole === 'mentor' && <GrowthCard key={`growth-${moment}`} view={view} session={moment} />}
        <Chemistry view={view} level={2} session={moment} onAnew={ended} />
      </Suspense>
      <NextTime next={place.next} />
      <JustWrote partner={partnerJustWrote ? view.partner.name : undefined} />
    </Page>
  );
}

function Back({ onBack }: Pick<SessionPageProps, 'onBack'>) {
  const words = useWords().session;
  return (
    onBack && (
      <div>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {words.back}
        </Button>
      </div>
    )
  );
}
