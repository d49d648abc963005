import type { Host } from '#ports/host.ts';
import { openLink } from './browserHost.ts';
import { opensHttps } from './opensHttps.ts';
import { saveFile } from './saveFile.ts';
import { readTeamsContext, themeNamed } from './teamsContext.ts';
import { comeBackWhenResumed } from './teamsResume.ts';
import { within } from './within.ts';

/** Teams itself waits a minute before it gives up; a person does not. */
const patienceMs = 8000;

/** Teams around this page. Rejects when nothing there speaks as Teams does. */
export async function teamsHost(): Promise<Host> {
  // Only now: the module asks a content network for its list of hosts as soon as it is loaded.
  const { app } = await import('@microsoft/teams-js');
  await within(patienceMs, 'Teams', app.initialize());
  const readContext = async () => readTeamsContext(await within(patienceMs, 'Teams', app.getContext()));
  const context = await readContext();
  comeBackWhenResumed({ teams: app, first: context, readContext, place: window.location });
  return {
    context,
    onThemeChange: (listener) => app.registerOnThemeChangeHandler((theme) => listener(themeNamed(theme))),
    reportLoaded: () => app.notifyAppLoaded(),
    reportReady: once(() => void app.notifySuccess()),
    reportFailure: once((message: string) => app.notifyFailure({ reason: app.FailedReason.Other, message })),
    openLink: opensHttps((url) => (belongsToTeams(url) ? app.openLink(url) : openLink(url))),
    saveFile,
  };
}

/** Teams takes each of these reports one time only. */
function once<Args extends readonly unknown[]>(report: (...args: Args) => void): (...args: Args) => void {
  let reported = false;
  return (...args) => {
    if (!reported) {
      reported = true;
      report(...args);
    }
  };
}

const belongsToTeams = (url: string): boolean =>
  /^https:\/\/(?:[\w-]+\.)*teams\.(?:microsoft\.com|cloud\.microsoft)(?:[/?#]|$)/i.test(url);
