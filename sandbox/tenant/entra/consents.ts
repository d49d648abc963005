import type { DirectoryState, UserRecord } from '../directory/records.ts';

/** How the tenant deals with consent. */
export interface ConsentRules {
  /** `all`: everything is consented to beforehand. `asked`: people and administrators are asked scope by scope. */
  readonly consent: 'all' | 'asked';
  /** Scopes that nobody can consent to. */
  readonly refuseScopes: readonly string[];
  readonly directory: () => DirectoryState;
}

/** Whom a consent of an administrator is for. */
const everyone = 'everyone';

/** Those of the scopes that neither the person nor, for everybody, an administrator has consented to. */
export function withoutConsent(
  { id }: UserRecord,
  scopes: readonly string[],
  { consent, directory, refuseScopes }: ConsentRules,
): string[] {
  const { consents } = directory();
  const isGranted = (scope: string): boolean =>
    consent === 'all' || [id, everyone].some((who) => consents?.get(who)?.has(scope));
  return scopes.filter((scope) => refuseScopes.includes(scope) || !isGranted(scope));
}

/** Whether the person may give this consent: some scopes are for administrators to grant. */
export const mayConsent = (
  { id }: UserRecord,
  scopes: readonly string[],
  { directory, refuseScopes }: ConsentRules,
): boolean =>
  !scopes.some((scope) => refuseScopes.includes(scope)) &&
  (directory().administratorIds.has(id) || !scopes.some(needsAdministrator));

/** Remembers a consent; one that an administrator gives for a scope of administrators counts for everyone. */
export function giveConsent(user: UserRecord, scopes: readonly string[], { directory }: ConsentRules): void {
  const state = directory();
  state.consents ??= new Map();
  for (const scope of scopes) {
    const who = needsAdministrator(scope) ? everyone : user.id;
    state.consents.set(who, new Set([...(state.consents.get(who) ?? []), scope]));
  }
}

/**
 * "Admin consent required" in the columns for delegated permissions of
 * https://learn.microsoft.com/graph/permissions-reference, as far as the contract names such scopes.
 */
export const needsAdministrator = (scope: string): boolean =>
  /^(Application|AuditLog|Device\w*|Directory|Group[\w-]*|GroupMember|Organization|OrgContact|People|RoleManagement|User)\.\w+\.All$/.test(
    scope.replace(/^User\.ReadBasic\.All$/, ''),
  ) ||
  scope === 'Sites.FullControl.All' ||
  scope === 'Calendars.ReadBasic' ||
  scope.startsWith('DeviceManagement');
