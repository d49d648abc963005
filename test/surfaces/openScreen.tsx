import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AppProvider } from '#app/appContext.tsx';
import type { Host, HostContext } from '#ports/host.ts';
import type { Services } from '#ports/services.ts';
import { Surface } from '#ui/Surface.tsx';

export interface Screen {
  /** What the host was told, in order. */
  readonly reports: readonly string[];
  readonly openedLinks: readonly string[];
  readonly savedFiles: readonly { readonly name: string; readonly text: string }[];
}

/** Nothing is ever busy here. */
const patience = { waitsUntil: () => undefined, onChange: () => () => undefined };

/** Shows a page inside a host that notes what it is told. */
export function openScreen(page: ReactNode, services: Services, context: Partial<HostContext> = {}): Screen {
  const reports: string[] = [];
  const openedLinks: string[] = [];
  const savedFiles: { name: string; text: string }[] = [];
  const host: Host = {
    context: { name: 'teams', theme: 'light', locale: 'en-GB', page: undefined, meetingThread: undefined, ...context },
    onThemeChange: () => undefined,
    reportLoaded: () => reports.push('loaded'),
    reportReady: () => reports.push('ready'),
    reportFailure: (message) => reports.push(message),
    openLink: async (url) => void openedLinks.push(url),
    saveFile: (name, text) => void savedFiles.push({ name, text }),
  };
  render(
    <Surface theme={host.context.theme} locale={host.context.locale}>
      <AppProvider app={{ host, services, patience }}>{page}</AppProvider>
    </Surface>,
  );
  return { reports, openedLinks, savedFiles };
}
