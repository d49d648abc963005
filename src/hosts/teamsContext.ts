import type { app } from '@microsoft/teams-js';
import type { HostContext, HostTheme } from '#ports/host.ts';
import { localeNamed } from './locale.ts';

/** What teams-js tells, in our words. Only a meeting's panel has a meeting thread; elsewhere the chat is another one. */
export function readTeamsContext(context: app.Context): HostContext {
  return {
    name: 'teams',
    theme: themeNamed(context.app.theme),
    locale: localeNamed(context.app.locale),
    page: context.page.subPageId || undefined,
    meetingThread: context.meeting ? context.chat?.id : undefined,
  };
}

/** Teams says `default`, `dark`, `contrast` or `glass`; an unknown theme is taken for the light one. */
export const themeNamed = (theme: string): HostTheme => (theme === 'dark' || theme === 'contrast' ? theme : 'light');
