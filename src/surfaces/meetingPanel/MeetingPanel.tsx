import { Body1 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { useReportReady } from '#app/useReportReady.ts';
import { SessionPage } from '#surfaces/session/SessionPage.tsx';
import { Page } from '#ui/Page.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { useWords } from '#ui/words.tsx';
import { openHome } from '#useCases/openHome.ts';
import { pairOfMeeting } from './pairOfMeeting.ts';

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
    return <Problem {...problem(home.error, home.retry)} />;
  }
  if (meetingThread === undefined) {
    return <Page title={words.noMeeting}>{undefined}</Page>;
  }
  const view = pairOfMeeting(home.value.pairs, meetingThread);
  return view ? (
    <SessionPage view={view} onChanged={home.reload} />
  ) : (
    <Page title={words.otherMeeting}>
      <Body1>{words.otherMeetingHint}</Body1>
    </Page>
  );
}
