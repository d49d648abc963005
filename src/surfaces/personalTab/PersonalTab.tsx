import { lazy, Suspense, useState } from 'react';
import { useProblem } from '#app/useProblem.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { ProblemPage } from '#ui/ProblemPage.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import type { KeptHome } from '#useCases/tidying/keepToTime.ts';
import type { Deleted } from './you/deleteMe/useDeletion.ts';
import { HomePage } from './home/HomePage.tsx';
import { TabNavigation } from './TabNavigation.tsx';
import type { TabPage } from './tabPage.ts';
import { usePersonalTab } from './usePersonalTab.ts';

// The everyday page opens at once; the others come when somebody goes there.
const SessionPage = lazy(async () => ({ default: (await import('#surfaces/session/SessionPage.tsx')).SessionPage }));
const DeletedPage = lazy(async () => ({ default: (await import('./you/deleteMe/DeletedPage.tsx')).DeletedPage }));
const GoodbyePage = lazy(async () => ({ default: (await import('./goodbye/GoodbyePage.tsx')).GoodbyePage }));
const LearnPage = lazy(async () => ({ default: (await import('./learn/LearnPage.tsx')).LearnPage }));
const RecordPage = lazy(async () => ({ default: (await import('./recognition/RecordPage.tsx')).RecordPage }));
const YouPage = lazy(async () => ({ default: (await import('./you/YouPage.tsx')).YouPage }));

/** The pages of a mentor or mentee: what is to do now, one session, what to learn, and what is theirs. */
export function PersonalTab() {
  const { home, page, open } = usePersonalTab();
  const problem = useProblem();
  const [deleted, setDeleted] = useState<Deleted>();
  if (home.status === 'loading') {
    return <PageSkeleton />;
  }
  if (home.status === 'failed') {
    return <ProblemPage {...problem(home.error, home.retry)} />;
  }
  if (deleted) {
    const close = async () => {
      await home.reload();
      open({ kind: 'home' });
      setDeleted(undefined);
    };
    return (
      <Suspense fallback={<PageSkeleton />}>
        <DeletedPage deleted={deleted} onClosed={() => void close()} />
      </Suspense>
    );
  }
  return (
    <>
      <TabNavigation page={page} onOpened={open} />
      <Suspense fallback={<PageSkeleton />}>
        <OpenPage home={home.value} page={page} onOpened={open} onChanged={home.reload} onDeleted={setDeleted} />
      </Suspense>
    </>
  );
}

interface OpenPageProps {
  readonly home: KeptHome;
  readonly page: TabPage;
  readonly onOpened: (page: TabPage) => void;
  /** Something was written: read again. */
  readonly onChanged: () => Promise<void>;
  readonly onDeleted: (deleted: Deleted) => void;
}

function OpenPage({ home, page, onOpened, onChanged, onDeleted }: OpenPageProps) {
  const session = page.kind === 'session' ? bookedPair(home, page.pair) : undefined;
  if (page.kind === 'session' && session) {
    const back = () => onOpened({ kind: 'home' });
    return <SessionPage view={session} start={page.start} onChanged={onChanged} onBack={back} />;
  }
  const parting = page.kind === 'goodbye' ? pairToPart(home, page.pair) : undefined;
  if (parting) {
    return <GoodbyePage view={parting} onChanged={onChanged} onBack={() => onOpened({ kind: 'home' })} />;
  }
  switch (page.kind) {
    case 'learn':
      return (
        <LearnPage home={home} module={page.module} onModuleChosen={(module) => onOpened({ kind: 'learn', module })} />
      );
    case 'record':
      return <RecordPage home={home} />;
    case 'you':
      return <YouPage me={home.me.id} isInvited={home.memberships.length > 0} onDeleted={onDeleted} />;
    default:
      return <HomePage home={home} onChanged={onChanged} onOpened={onOpened} />;
  }
}

/** The pair of a session page; whoever follows a link to a pair without sessions yet finds it on the first page. */
const bookedPair = ({ pairs }: KeptHome, pair: string): PairView | undefined =>
  pairs.find(({ proposal, stage }) => proposal.pair.id === pair && stage.kind === 'booked');

/** The pair of a page of goodbye, before it and after; whoever has not accepted yet says no instead. */
const pairToPart = ({ pairs }: KeptHome, pair: string): PairView | undefined =>
  pairs.find(
    ({ proposal, stage }) =>
      proposal.pair.id === pair && ['accepted', 'agreed', 'booked', 'ended'].includes(stage.kind),
  );
