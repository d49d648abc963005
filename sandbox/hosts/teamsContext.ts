import type { FrameSettings } from './frameSettings.ts';
import type { Person, Tenant } from './sandboxServer.ts';

/** What Teams calls the place that a page is shown in. */
export const frameContextOf = (surface: string): 'sidePanel' | 'content' =>
  surface === 'panel' ? 'sidePanel' : 'content';

/** The flat context that Teams hands over; teams-js turns it into the one that applications read. */
export function legacyContext(settings: FrameSettings, person: Person, tenant: Tenant): object {
  const { locale, page, surface, theme, thread } = settings;
  return {
    appId: tenant.clientId,
    appSessionId: 'sandbox-app',
    entityId: surface,
    frameContext: frameContextOf(surface),
    hostClientType: 'web',
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

/** What this Teams can do, as teams-js reads it. */
export const runtime = (): string =>
  JSON.stringify({
    apiVersion: 4,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    isDeeplyNestedAuthSupported: true,
    isLegacyTeams: false,
    isNAAChannelRecommended: true,
    supports: { app: { notifySuccessResponse: {} }, nestedAppAuth: {}, pages: { currentApp: {} } },
  });
