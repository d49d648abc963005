import type { FrameSettings } from './frameSettings.ts';
import type { Person, Tenant } from './sandboxServer.ts';

/** What Teams calls the place that a page is shown in. */
export const frameContextOf = (surface: string): 'sidePanel' | 'settings' | 'content' =>
  surface === 'panel' ? 'sidePanel' : surface === 'settings' ? 'settings' : 'content';

/** The flat context that Teams hands over; teams-js turns it into the one that applications read. */
export function legacyContext(settings: FrameSettings, person: Person, tenant: Tenant): object {
  const { hostClient, locale, page, surface, theme, thread } = settings;
  return {
    appId: tenant.clientId,
    appSessionId: 'sandbox-app',
    entityId: surface,
    frameContext: frameContextOf(surface),
    hostClientType: hostClient,
    hostName: 'Teams',
    isFullScreen: false,
    isMultiWindow: false,
    locale: locale.toLowerCase(),
    loginHint: person.userPrincipalName,
    ringId: 'general',
    sessionId: 'sandbox',
    subEntityId: page,
    tenantSKU: 'enterprise',
    theme,
    tid: tenant.tenantId,
    userObjectId: person.id,
    userPrincipalName: person.userPrincipalName,
    ...(surface === 'panel' && thread !== undefined && { chatId: thread, meetingId: btoa(`MCM${thread}#0`) }),
  };
}

/**
 * The context as an event tells it. teams-js hands it on as it comes, so it is the one of its type `app.Context`.
 * https://learn.microsoft.com/javascript/api/@microsoft/teams-js/app#@microsoft-teams-js-app-registeroncontextchangehandler
 */
export const changedContext = (
  { locale, page, surface, theme, thread }: FrameSettings,
  person: Person,
  tenant: Tenant,
) => ({
  app: {
    appId: tenant.clientId,
    host: { clientType: 'web', name: 'Teams', ringId: 'general', sessionId: 'sandbox' },
    locale: locale.toLowerCase(),
    sessionId: 'sandbox-app',
    theme,
  },
  page: { frameContext: frameContextOf(surface), id: surface, subPageId: page },
  user: {
    id: person.id,
    loginHint: person.userPrincipalName,
    tenant: { id: tenant.tenantId },
    userPrincipalName: person.userPrincipalName,
  },
  ...(surface === 'panel' && thread !== undefined && { chat: { id: thread }, meeting: { id: btoa(`MCM${thread}#0`) } }),
});

interface Ability {
  readonly [part: string]: Ability;
}

/** What Teams on the web offers of that which applications use, by the names of teams-js. */
const abilities: Ability = {
  app: { notifySuccessResponse: {} },
  nestedAppAuth: {},
  pages: { backStack: {}, config: {}, currentApp: {}, tabs: {} },
};

/** What this Teams can do, as teams-js reads it. */
export function runtime({ nestedSignIn, without }: FrameSettings): string {
  const missing = nestedSignIn === 'off' ? [...without, 'nestedAppAuth'] : without;
  return JSON.stringify({
    apiVersion: 4,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    isDeeplyNestedAuthSupported: nestedSignIn !== 'off',
    isLegacyTeams: false,
    isNAAChannelRecommended: nestedSignIn !== 'off',
    supports: lessened(abilities, missing),
  });
}

const lessened = (whole: Ability, missing: readonly string[], prefix = ''): Ability =>
  Object.fromEntries(
    Object.entries(whole)
      .filter(([name]) => !missing.includes(prefix + name))
      .map(([name, parts]) => [name, lessened(parts, missing, `${prefix}${name}.`)]),
  );
