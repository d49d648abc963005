import type { app } from '@microsoft/teams-js';
import type { HostContext } from '#ports/host.ts';

/** What of teams-js takes part when Teams puts a page aside and brings it back. */
type TeamsApp = Pick<typeof app, 'lifecycle' | 'notifySuccess'>;

/**
 * Lets Teams keep the page in memory when the person goes elsewhere. Brought back for the same place it goes on as it
 * was; for another place, such as the panel of another meeting, it starts anew there. Teams waits for a second
 * `notifySuccess`. https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/app-caching
 */
export function comeBackWhenResumed(
  teams: TeamsApp,
  first: HostContext,
  readContext: () => Promise<HostContext>,
): void {
  // What people write is saved a second after they stop typing, here or away, so there is nothing to put away.
  teams.lifecycle.registerBeforeSuspendOrTerminateHandler(() => Promise.resolve());
  teams.lifecycle.registerOnResumeHandler(({ contentUrl }) => {
    void comeBack(teams, first, contentUrl, readContext);
  });
}

async function comeBack(
  teams: TeamsApp,
  first: HostContext,
  contentUrl: URL,
  readContext: () => Promise<HostContext>,
): Promise<void> {
  if (isOtherPage(contentUrl)) {
    window.location.assign(contentUrl);
    return;
  }
  const { meetingThread, page } = await readContext();
  if (meetingThread !== first.meetingThread || page !== first.page) {
    window.location.reload();
    return;
  }
  await teams.notifySuccess();
}

/** One of ours, but not this one: Teams keeps a single frame for all tabs of an app. */
const isOtherPage = ({ origin, pathname }: URL): boolean =>
  origin === window.location.origin && pathname !== window.location.pathname;
