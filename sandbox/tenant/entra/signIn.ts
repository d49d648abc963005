import type { DirectoryState, UserRecord } from '../directory/records.ts';
import { lifetimeSeconds, type TokenIssuer } from './tokens.ts';

/** What signing in needs. */
export interface SignInParts {
  readonly clientId: string;
  readonly tenantId: string;
  readonly directory: () => DirectoryState;
  readonly now: () => number;
  /** Scopes that nobody has consented to. */
  readonly refuseScopes: readonly string[];
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
  | { readonly refused: 'consent_required'; readonly scopes: readonly string[] };

/** What OpenID Connect itself defines; such a scope gives no right in Graph. */
const isSignInScope = (scope: string): boolean => ['openid', 'profile', 'email', 'offline_access'].includes(scope);

/** The scopes of a request by their short names: `https://graph.microsoft.com/User.Read` is `User.Read`. */
export const graphScopes = (scope: string): string[] =>
  scope
    .split(' ')
    .filter((name) => name !== '' && !isSignInScope(name))
    .map((name) => name.replace('https://graph.microsoft.com/', ''));

/** Those of the scopes that nobody has consented to. */
export const withoutConsent = (scopes: readonly string[], { refuseScopes }: SignInParts): string[] =>
  scopes.filter((scope) => refuseScopes.includes(scope));

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

/** A token for a person who is already signed in to the host (nested app authentication). */
export async function nestedToken(userId: string, asked: readonly string[], parts: SignInParts): Promise<NestedToken> {
  const scopes = graphScopes(asked.join(' '));
  const missing = withoutConsent(scopes, parts);
  if (missing.length > 0) {
    return { refused: 'consent_required', scopes: missing };
  }
  const user = personNamed(userId, parts.directory());
  if (!user) {
    throw new Error(`Cannot sign in "${userId}": expected the id or sign-in name of an enabled account`);
  }
  const idToken = await parts.tokens.idToken(user, undefined);
  const access = await parts.tokens.accessToken(user, scopes);
  return {
    token: { access_token: access, id_token: idToken, expires_in: lifetimeSeconds, scope: asked.join(' ') },
    account: accountOf(user, idToken, parts),
  };
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
