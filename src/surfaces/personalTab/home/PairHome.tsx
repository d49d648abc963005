import { lazy, Suspense } from 'react';
import { useProblem } from '#app/useProblem.ts';
import { BookingDifferences } from '#surfaces/session/BookingDifferences.tsx';
import { SessionOffer } from '#surfaces/session/SessionOffer.tsx';
import { useSessions } from '#surfaces/session/useSessions.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import type { Instant } from '#domain/time/instant.ts';
import { sessionToClose } from '#useCases/sessions/sessionToClose.ts';
import { CloseLast } from './CloseLast.tsx';
import { NextSession } from './NextSession.tsx';
import type { TabPage } from '../tabPage.ts';
import { Step } from '../Step.tsx';

// What stands further down comes a moment later.
const Chemistry = lazy(async () => ({ default: (await import('#surfaces/session/Chemistry.tsx')).Chemistry }));
const GoalList = lazy(async () => ({ default: (await import('#surfaces/session/GoalList.tsx')).GoalList }));
const LearningLog = lazy(async () => ({ default: (await import('./LearningLog.tsx')).LearningLog }));
const OpenPromises = lazy(async () => ({ default: (await import('./OpenPromises.tsx')).OpenPromises }));
const OurAgreement = lazy(async () => ({ default: (await import('../pairing/OurAgreement.tsx')).OurAgreement }));
const PromptOfTheDay = lazy(async () => ({ default: (await import('./PromptOfTheDay.tsx')).PromptOfTheDay }));
const SayGoodbye = lazy(async () => ({ default: (await import('../goodbye/SayGoodbye.tsx')).SayGoodbye }));
const SessionPath = lazy(async () => ({ default: (await import('./SessionPath.tsx')).SessionPath }));
const ThanksCard = lazy(async () => ({ default: (await import('../recognition/ThanksCard.tsx')).ThanksCard }));

export interface PairHomeProps {
  readonly view: PairView;
  readonly onChanged: () => Promise<void>;
  readonly onOpened: (page: TabPage) => void;
}

/** A pair on its way: what is next, promises and goals, the path, and what both learned. */
export function PairHome({ view, onChanged, onOpened }: PairHomeProps) {
  const words = useWords().home.pair;
  const { programme, partner, myRole, proposal } = view;
  const { id: pair } = proposal.pair;
  const openSession = (start: Instant | undefined) => onOpened({ kind: 'session', pair, start });
  const openGoodbye = () => onOpened({ kind: 'goodbye', pair });
  return (
    <Step programme={programme.name} title={words.title[myRole](partner.name)}>
      <BookingDifferences view={view} />
      <SessionOffer view={view} level={3} onChanged={onChanged} />
      <NextThing view={view} onOpened={openSession} onGoodbye={openGoodbye} />
      <Suspense>
        <Chemistry view={view} level={3} onAnew={onChanged} />
      </Suspense>
      <Suspense fallback={<PageSkeleton />}>
        <OpenPromises view={view} onChanged={onChanged} />
        <GoalList view={view} level={3} onChanged={onChanged} />
        <PromptOfTheDay view={view} />
        <SessionPath view={view} onOpened={openSession} />
        <LearningLog view={view} title={words.log} onChanged={onChanged} />
        <ThanksCard view={view} onChanged={onChanged} />
        <OurAgreement view={view} />
        <SayGoodbye hasBegun onOpened={openGoodbye} />
      </Suspense>
    </Step>
  );
}

interface NextThingProps extends Pick<PairHomeProps, 'view'> {
  readonly onOpened: (start: Instant | undefined) => void;
  readonly onGoodbye: () => void;
}

/** The one thing to do next, with the one button that stands out: to look back at a session, or to prepare one. */
function NextThing({ view, onOpened, onGoodbye }: NextThingProps) {
  const sessions = useSessions(view);
  const problem = useProblem();
  if (sessions.status === 'loading') {
    return <PageSkeleton />;
  }
  if (sessions.status === 'failed') {
    return <Problem {...problem(sessions.error, sessions.retry)} />;
  }
  const { sessions: found, now } = sessions.value;
  const toClose = sessionToClose(view, found, now);
  return (
    <>
      {toClose && <CloseLast session={toClose} onOpened={onOpened} />}
      <NextSession
        sessions={sessions.value}
        partner={view.partner.name}
        appearance={toClose ? 'secondary' : 'primary'}
        onOpened={onOpened}
        onGoodbye={onGoodbye}
      />
    </>
  );
}
