import type { DirectoryState, UserRecord } from '../directory/records.ts';
import { type ConsentRules, giveConsent, mayConsent, withoutConsent } from './consents.ts';
import type { Revocations } from './revocations.ts';
import { lifetimeSeconds, type TokenIssuer } from './tokens.ts';

/** An app registration with a secret, to which an administrator gave application permissions. */
interface ApplicationRecord {
  readonly clientId: string;
  readonly secret: string;
  readonly roles: readonly string[];
}

/** What signing in needs. */
export interface SignInParts extends ConsentRules {
  readonly clientId: string;
  readonly tenantId: string;
  readonly application: ApplicationRecord;
  readonly now: () => number;
  readonly revocations: Revocations;
  readonly tokens: TokenIssuer;
}

/** An account as hosts describe it to a nested app. */
interface Account {
  readonly homeAccountId: string;
  readonly environment: string;
  readonly tenantId: string;
  readonly username: string;
  readonly localAccountId: string;
  readonly name: string;
  readonly idToken: string;
}

/** A token as a host gives it to a nested app, or the scopes that nobody has consented to. */
export type NestedToken =
  | {
      readonly token: {
        readonly access_token: string;
        readonly id_token: string;
        readonly expires_in: number;
        readonly scope: string;
      };
      readonly account: Account;
    }
  | {
      /** `access_denied`: an administrator must consent, asking the person is of no use. */
      readonly refused: 'consent_required' | 'interaction_required' | 'access_denied';
      readonly scopes: readonly string[];
    };

/** What OpenID Connect itself defines; such a scope gives no right in Graph. */
const isSignInScope = (scope: string): boolean => ['openid', 'profile', 'email', 'offline_access'].includes(scope);

/** The scopes of a request by their short names: `https://graph.microsoft.com/User.Read` is `User.Read`. */
export const graphScopes = (scope: string): string[] =>
  scope
    .split(' ')
    .filter((name) => name !== '' && !isSignInScope(name))
    .map((name) => name.replace('https://graph.microsoft.com/', ''));

/** Whoever can sign in under an id, a sign-in name or an address; accounts that are switched off cannot. */
export function personNamed(name: string, directory: DirectoryState): UserRecord | undefined {
  const wanted = name.toLowerCase();
  const user =
    directory.users.get(name) ??
    [...directory.users.values()].find((one) => one.userPrincipalName === wanted || one.mail === wanted);
  return user?.accountEnabled === true ? user : undefined;
}

/** The `client_info` of Entra: who signed in, for the cache of the client library. */
export const clientInfo = (user: UserRecord, { tenantId }: SignInParts): string =>
  Buffer.from(JSON.stringify({ uid: user.id, utid: tenantId })).toString('base64url');

/**
 * A token for a person who is already signed in to the host (nested app authentication). With `agrees` the host has
 * shown its window, and the person signed in and agreed there.
 */
export async function nestedToken(
  userId: string,
  asked: readonly string[],
  parts: SignInParts,
  agrees = false,
): Promise<NestedToken> {
  const scopes = graphScopes(asked.join(' '));
  const user = personNamed(userId, parts.directory());
  if (!user) {
    throw new Error(`Cannot sign in "${userId}": expected the id or sign-in name of an enabled account`);
  }
  const refused = agrees ? refusalOfWindow(user, scopes, parts) : silentRefusal(user, scopes, parts);
  if (refused) {
    return { refused, scopes: withoutConsent(user, scopes, parts) };
  }
  const idToken = await parts.tokens.idToken(user, undefined);
  const access = await parts.tokens.accessToken(user, scopes);
  return {
    token: { access_token: access, id_token: idToken, expires_in: lifetimeSeconds, scope: asked.join(' ') },
    account: accountOf(user, idToken, parts),
  };
}

function silentRefusal(user: UserRecord, scopes: readonly string[], parts: SignInParts) {
  if (parts.revocations.needsSignIn(user.id)) {
    return 'interaction_required';
  }
  return withoutConsent(user, scopes, parts).length > 0 ? 'consent_required' : undefined;
}

function refusalOfWindow(user: UserRecord, scopes: readonly string[], parts: SignInParts) {
  const missing = withoutConsent(user, scopes, parts);
  if (!mayConsent(user, missing, parts)) {
    return 'access_denied';
  }
  parts.revocations.signedIn(user.id);
  giveConsent(user, missing, parts);
  return undefined;
}

const accountOf = (user: UserRecord, idToken: string, { tenantId }: SignInParts): Account => ({
  homeAccountId: `${user.id}.${tenantId}`,
  environment: 'login.microsoftonline.com',
  tenantId,
  username: user.userPrincipalName,
  localAccountId: user.id,
  name: user.displayName,
  idToken,
});
