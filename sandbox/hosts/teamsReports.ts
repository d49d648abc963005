import type { Answers } from './teamsConversation.ts';
import type { FrameSettings } from './frameSettings.ts';
import { textOf } from './teamsNotice.ts';

/** How long Teams waits for a page to say that it is ready before it shows an error in its place. */
const patienceMs = 30_000;

/**
 * Keeps what the page reports about itself on the body of the frame: `loading`, `loaded`, `ready` or `failed`.
 * https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/create-tab-pages/content-page
 */
export function watchReports({ without }: FrameSettings): Answers & { readonly begin: () => undefined } {
  let timer = 0;
  const show = (page: string, reason = ''): undefined => {
    document.body.dataset['page'] = page;
    document.body.dataset['reason'] = reason;
  };
  const begin = (): undefined => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => show('failed', 'it did not say within 30 seconds that it is ready'), patienceMs);
  };
  const fail = ([, message]: readonly unknown[]): undefined => {
    window.clearTimeout(timer);
    show('failed', textOf(message, 'without a reason'));
  };
  show('loading');
  begin();
  return {
    begin,
    'appInitialization.appLoaded': () => show('loaded'),
    'appInitialization.success': () => {
      window.clearTimeout(timer);
      show('ready');
      return without.includes('app.notifySuccessResponse') || without.includes('app') ? undefined : [undefined];
    },
    'appInitialization.failure': fail,
    'appInitialization.expectedFailure': fail,
  };
}
