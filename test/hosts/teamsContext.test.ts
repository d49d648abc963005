import { expect, test } from '@jest/globals';
import { FrameContexts, HostClientType, HostName, type app } from '@microsoft/teams-js';
import { readTeamsContext, themeNamed } from '#hosts/teamsContext.ts';

const aContext = (
  parts: Pick<app.Context, 'chat' | 'meeting'> & Partial<Pick<app.Context, 'page'>> = {},
): app.Context => ({
  app: {
    locale: 'de-de',
    theme: 'dark',
    sessionId: 's',
    host: { name: HostName.teams, clientType: HostClientType.web, sessionId: 's' },
  },
  page: { id: 'home', frameContext: FrameContexts.content },
  dialogParameters: {},
  ...parts,
});

test('tells the theme and spells the locale as BCP 47 does', () => {
  expect(readTeamsContext(aContext())).toEqual({
    name: 'teams',
    theme: 'dark',
    locale: 'de-DE',
    page: undefined,
    meetingThread: undefined,
  });
});

test('takes the page of a deep link from its sub page', () => {
  const context = aContext({ page: { id: 'home', subPageId: 'pairs/P-1', frameContext: FrameContexts.content } });
  expect(readTeamsContext(context).page).toBe('pairs/P-1');
});

test('knows the thread of a meeting, and does not take an ordinary chat for one', () => {
  const chat = { id: '19:meeting_x@thread.v2' };
  expect(readTeamsContext(aContext({ chat, meeting: { id: 'M' } })).meetingThread).toBe(chat.id);
  expect(readTeamsContext(aContext({ chat })).meetingThread).toBeUndefined();
});

test('shows every theme that it does not know as the light one', () => {
  expect(['default', 'dark', 'contrast', 'glass'].map(themeNamed)).toEqual(['light', 'dark', 'contrast', 'light']);
});
