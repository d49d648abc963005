import type { app } from '@microsoft/teams-js';
import type { HostContext } from '#ports/host.ts';

/** What of teams-js takes part when Teams puts a page aside and brings it back. */
type TeamsApp = Pick<typeof app, 'lifecycle' | 'notifySuccess'>;

export interface Resumed {
  readonly teams: TeamsApp;
  /** Where the page was opened. */
  readonly first: HostContext;
  readonly readContext: () => Promise<HostContext>;
  /** The address of the page. */
  readonly place: Pick<Location, 'assign' | 'origin' | 'pathname' | 'reload'>;
}

/**
 * Lets Teams keep the page in memory when the person goes elsewhere. Brought back for the same place it goes on as it
 * was; for another place, such as the panel of another meeting, it starts anew there. Teams waits for a second
 * `notifySuccess`. https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/app-caching
 */
export function comeBackWhenResumed(resumed: Resumed): void {
  const { lifecycle } = resumed.teams;
  // What people write is saved a second after they stop typing, here or away, so there is nothing to put away.
  lifecycle.registerBeforeSuspendOrTerminateHandler(() => Promise.resolve());
  lifecycle.registerOnResumeHandler(({ contentUrl }) => void comeBack(resumed, contentUrl));
}

async function comeBack({ first, place, readContext, teams }: Resumed, contentUrl: URL): Promise<void> {
  // Teams keeps a single frame for all tabs of an app.
  if (contentUrl.origin === place.origin && contentUrl.pathname !== place.pathname) {
    place.assign(contentUrl);
    return;
  }
  const { meetingThread, page } = await readContext();
  if (meetingThread !== first.meetingThread || page !== first.page) {
    place.reload();
    return;
  }
  await teams.notifySuccess();
}
