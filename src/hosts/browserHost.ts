import type { Host, HostTheme } from '#ports/host.ts';
import { localeNamed } from './locale.ts';
import { opensHttps } from './opensHttps.ts';
import { saveFile } from './saveFile.ts';

/** A plain browser tab: its theme is the one of the operating system, and nobody waits for a report. */
export function browserHost(): Host {
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
  const theme = (): HostTheme => (prefersDark.matches ? 'dark' : 'light');
  return {
    context: {
      name: 'browser',
      theme: theme(),
      locale: localeNamed(navigator.language),
      page: new URLSearchParams(window.location.search).get('page') ?? undefined,
      meetingThread: undefined,
    },
    onThemeChange: (listener) => prefersDark.addEventListener('change', () => listener(theme())),
    reportLoaded: () => undefined,
    reportReady: () => undefined,
    reportFailure: () => undefined,
    openLink: opensHttps(openLink),
    saveFile,
  };
}

/** Opens a new tab that cannot reach back into this page. */
export function openLink(url: string): Promise<void> {
  window.open(url, '_blank', 'noopener');
  return Promise.resolve();
}
