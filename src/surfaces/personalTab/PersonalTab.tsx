import { lazy, Suspense } from 'react';
import { useProblem } from '#app/useProblem.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { ProblemPage } from '#ui/ProblemPage.tsx';
import { HomePage } from './HomePage.tsx';
import { usePersonalTab } from './usePersonalTab.ts';

const SessionPage = lazy(async () => ({ default: (await import('#surfaces/session/SessionPage.tsx')).SessionPage }));

/** The page of a mentor or mentee: what is to do now, or the page of one session. */
export function PersonalTab() {
  const tab = usePersonalTab();
  const problem = useProblem();
  if (tab.home.status === 'loading') {
    return <PageSkeleton />;
  }
  if (tab.home.status === 'failed') {
    return <ProblemPage {...problem(tab.home.error, tab.home.retry)} />;
  }
  const { value: home, reload } = tab.home;
  const sessionOf = tab.sessionOf(home);
  return sessionOf ? (
    <Suspense fallback={<PageSkeleton />}>
      <SessionPage view={sessionOf} start={tab.start} onChanged={reload} onBack={tab.closeSession} />
    </Suspense>
  ) : (
    <HomePage home={home} onChanged={reload} onSessionOpened={tab.openSession} />
  );
}
