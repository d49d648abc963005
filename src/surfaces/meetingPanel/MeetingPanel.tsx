import { Body1 } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { useReportReady } from '#app/useReportReady.ts';
import { goesOn } from '#domain/pair.ts';
import { LookAgain } from '#ui/LookAgain.tsx';
import { Page } from '#ui/Page.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { ProblemPage } from '#ui/ProblemPage.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { useWords } from '#ui/words.tsx';
import { openHome } from '#useCases/programme/openHome.ts';
import { pairOfMeeting } from './pairOfMeeting.ts';

const SessionPage = lazy(async () => ({ default: (await import('#surfaces/session/SessionPage.tsx')).SessionPage }));

/** The side panel of a Teams meeting: the page of the session that is held in it. */
export function MeetingPanel() {
  const { host, services } = useApp();
  const home = useLoad(['home'], async () => await openHome(services));
  const problem = useProblem();
  const words = useWords().session.panel;
  useReportReady(home.status !== 'loading');
  const { meetingThread } = host.context;
  if (home.status === 'loading') {
    return <PageSkeleton />;
  }
  if (home.status === 'failed') {
    return <ProblemPage {...problem(home.error, home.retry)} />;
  }
  if (meetingThread === undefined) {
    return (
      <Page title={words.noMeeting}>
        <Body1>{words.otherMeetingHint}</Body1>
        <LookAgain onLook={home.reload} />
      </Page>
    );
  }
  const view = pairOfMeeting(
    home.value.pairs.filter(({ stage }) => goesOn(stage)),
    meetingThread,
  );
  return view ? (
    <Suspense fallback={<PageSkeleton />}>
      <SessionPage view={view} onChanged={home.reload} />
    </Suspense>
  ) : (
    <Page title={words.otherMeeting}>
      <Body1>{words.otherMeetingHint}</Body1>
      <LookAgain onLook={home.reload} />
    </Page>
  );
}
