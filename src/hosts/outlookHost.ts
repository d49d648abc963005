import type { Host, HostTheme } from '#ports/host.ts';
import { openLink } from './browserHost.ts';
import { localeNamed } from './locale.ts';
import { loadOffice } from './officeScript.ts';
import { opensHttps } from './opensHttps.ts';
import { saveFile } from './saveFile.ts';
import { type OfficeColours, themeOfOffice } from './outlookTheme.ts';

/** Outlook around this pane. Rejects when office.js does not load or finds no Outlook. */
export async function outlookHost(officeJs: string): Promise<Host> {
  await loadOffice(officeJs);
  return {
    context: {
      name: 'outlook',
      theme: themeOfOffice(Office.context.officeTheme, coloursOf(forced())),
      locale: localeNamed(Office.context.displayLanguage),
      page: new URLSearchParams(window.location.search).get('page') ?? undefined,
      meetingThread: undefined,
      loginHint: Office.context.mailbox.userProfile.emailAddress,
    },
    onThemeChange: followTheme,
    reportLoaded: () => undefined,
    reportReady: () => undefined,
    reportFailure: () => undefined,
    openLink: opensHttps(openOutside),
    saveFile,
  };
}

const forced = (): MediaQueryList => window.matchMedia('(forced-colors: active)');

const coloursOf = ({ matches }: Pick<MediaQueryList, 'matches'>) => (matches ? 'forced' : 'own');

/** Before Mailbox 1.14 Outlook does not tell that its theme changes: the pane keeps the first one, but for its contrast. */
function followTheme(listener: (theme: HostTheme) => void): void {
  let office: OfficeColours | undefined = Office.context.officeTheme;
  const tell = (): void => listener(themeOfOffice(office, coloursOf(forced())));
  forced().addEventListener('change', tell);
  if (Office.context.requirements.isSetSupported('Mailbox', '1.14')) {
    Office.context.mailbox.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      ({ officeTheme }: { officeTheme: Office.OfficeTheme }) => {
        office = officeTheme;
        tell();
      },
      () => undefined,
    );
  }
}

/** The desktop clients open a window of their own for `window.open`; this call reaches the person's browser. */
async function openOutside(url: string): Promise<void> {
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(url);
    return;
  }
  await openLink(url);
}
