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
import { NextSession } from './NextSession.tsx';
import type { TabPage } from '../tabPage.ts';
import { SessionPath } from './SessionPath.tsx';
import { Step } from '../Step.tsx';

// What stands further down comes a moment later.
const Chemistry = lazy(async () => ({ default: (await import('#surfaces/session/Chemistry.tsx')).Chemistry }));
const GoalList = lazy(async () => ({ default: (await import('#surfaces/session/GoalList.tsx')).GoalList }));
const LearningLog = lazy(async () => ({ default: (await import('./LearningLog.tsx')).LearningLog }));
const OurAgreement = lazy(async () => ({ default: (await import('../pairing/OurAgreement.tsx')).OurAgreement }));
const SayGoodbye = lazy(async () => ({ default: (await import('../goodbye/SayGoodbye.tsx')).SayGoodbye }));
const ThanksCard = lazy(async () => ({ default: (await import('../recognition/ThanksCard.tsx')).ThanksCard }));

export interface PairHomeProps {
  readonly view: PairView;
  readonly onChanged: () => Promise<void>;
  readonly onOpened: (page: TabPage) => void;
}

/** A pair on its way: the next session, the path, goals, and what both learned. */
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
      <Sessions view={view} onOpened={openSession} onGoodbye={openGoodbye} />
      <Suspense>
        <Chemistry view={view} level={3} onAnew={onChanged} />
      </Suspense>
      <Suspense fallback={<PageSkeleton />}>
        <GoalList view={view} level={3} onChanged={onChanged} />
        <LearningLog view={view} title={words.log} onChanged={onChanged} />
        <ThanksCard view={view} onChanged={onChanged} />
        <OurAgreement view={view} />
        <SayGoodbye onOpened={openGoodbye} />
      </Suspense>
    </Step>
  );
}

interface SessionsProps extends Pick<PairHomeProps, 'view'> {
  readonly onOpened: (start: Instant | undefined) => void;
  readonly onGoodbye: () => void;
}

function Sessions({ view, onOpened, onGoodbye }: SessionsProps) {
  const sessions = useSessions(view);
  const problem = useProblem();
  if (sessions.status === 'loading') {
    return <PageSkeleton />;
  }
  if (sessions.status === 'failed') {
    return <Problem {...problem(sessions.error, sessions.retry)} />;
  }
  return (
    <>
      <NextSession sessions={sessions.value} partner={view.partner.name} onOpened={onOpened} onGoodbye={onGoodbye} />
      <SessionPath sessions={sessions.value} onOpened={onOpened} />
    </>
  );
}
