import { decodeJwt, exportJWK, generateKeyPair, jwtVerify, SignJWT, type JWK, type JWTPayload } from 'jose';
import type { UserRecord } from '../directory/records.ts';
import type { Revocations } from './revocations.ts';

/** Who asks Graph, and what the token allows. */
export interface Grant {
  readonly userId: string;
  /** Set when the token is an application's own. */
  readonly appId?: string;
  readonly scopes: ReadonlySet<string>;
}

/** Revoked tokens come with the moment from which tokens count again, seconds since 1970. */
export type Refused =
  | { readonly refused: 'expired' | 'invalid' }
  | { readonly refused: 'revoked'; readonly since: number };

/** https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference */
interface AccessClaims {
  readonly appid: string;
  readonly iat: number;
  readonly idtyp?: 'app';
  readonly oid: string;
  readonly roles?: readonly string[];
  readonly scp?: string;
}

/** Makes and reads the tenant's tokens, signed with a key of its own unless it is given one. */
export interface TokenIssuer {
  accessToken(user: UserRecord, scopes: readonly string[]): Promise<string>;
  /** For an application that nobody is signed in to. */
  appToken(appId: string, roles: readonly string[]): Promise<string>;
  idToken(user: UserRecord, nonce: string | undefined): Promise<string>;
  /** From now on this token counts as expired, whatever it says itself. */
  end(token: string): void;
  /** Why a token is refused, or whom it is for. */
  read(token: string): Promise<Grant | Refused>;
  /** Public keys, as `discovery/v2.0/keys` lists them. */
  keys(): Promise<readonly JWK[]>;
}

export interface IssuerOptions {
  readonly tenantId: string;
  readonly clientId: string;
  /** Left out of every access token. */
  readonly forgottenScopes?: readonly string[];
  readonly keyPair?: SigningKey;
  readonly now: () => number;
  readonly revocations: Pick<Revocations, 'since'>;
}

/** Access tokens of Entra live 60 to 90 minutes: https://learn.microsoft.com/entra/identity-platform/access-tokens */
export const lifetimeSeconds = 3600;

const graphAudience = 'https://graph.microsoft.com';
const keyId = 'turnabout-sandbox';

type SigningKey = () => ReturnType<typeof generateKeyPair>;

/** A key that is made when it is first needed: that takes longer than many a test. */
export function signingKey(): SigningKey {
  let pair: ReturnType<typeof generateKeyPair> | undefined;
  return () => (pair ??= generateKeyPair('RS256', { extractable: true }));
}

export function tokenIssuer({
  clientId,
  forgottenScopes = [],
  keyPair = signingKey(),
  now,
  revocations,
  tenantId,
}: IssuerOptions): TokenIssuer {
  const ended = new Set<string>();
  const graphIssuer = `https://sts.windows.net/${tenantId}/`;

  // Without `nbf`, so that a token outlives a reset of the clock.
  const sign = async (claims: JWTPayload): Promise<string> => {
    // Never before a revocation: who gets a token then has signed in again.
    const issuedAt = Math.max(Math.floor(now() / 1000), revocations.since(claims.sub ?? '') ?? 0);
    return new SignJWT({ ...claims, tid: tenantId, iat: issuedAt, exp: issuedAt + lifetimeSeconds })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId })
      .sign((await keyPair()).privateKey);
  };

  return {
    accessToken: (user, scopes) =>
      sign({
        aud: graphAudience,
        iss: graphIssuer,
        appid: clientId,
        name: user.displayName,
        oid: user.id,
        scp: scopes.filter((scope) => !forgottenScopes.includes(scope)).join(' '),
        sub: user.id,
        upn: user.userPrincipalName,
        uti: crypto.randomUUID(),
        ver: '1.0',
      }),
    appToken: (appId, roles) =>
      sign({
        aud: graphAudience,
        iss: graphIssuer,
        appid: appId,
        idtyp: 'app',
        oid: appId,
        roles,
        sub: appId,
        ver: '1.0',
      }),
    idToken: (user, nonce) =>
      sign({
        aud: clientId,
        iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
        login_hint: user.userPrincipalName,
        name: user.displayName,
        oid: user.id,
        preferred_username: user.userPrincipalName,
        sub: user.id,
        ver: '2.0',
        ...(nonce !== undefined && { nonce }),
      }),
    end: (token) => void ended.add(token),
    async read(token) {
      if (ended.has(token)) {
        return { refused: 'expired' };
      }
      try {
        const { publicKey } = await keyPair();
        const checks = { audience: graphAudience, currentDate: new Date(now()), issuer: graphIssuer };
        const { payload } = await jwtVerify<AccessClaims>(token, publicKey, checks);
        const since = revocations.since(payload.oid);
        if (since !== undefined && payload.iat < since) {
          return { refused: 'revoked', since };
        }
        const { appid, idtyp, oid, roles = [], scp = '' } = payload;
        return idtyp === 'app'
          ? { userId: oid, appId: appid, scopes: new Set(roles) }
          : { userId: oid, scopes: new Set(scp.split(' ')) };
      } catch (cause) {
        const { code } = cause as { readonly code?: string };
        return { refused: code === 'ERR_JWT_EXPIRED' ? 'expired' : 'invalid' };
      }
    },
    async keys() {
      return [{ ...(await exportJWK((await keyPair()).publicKey)), alg: 'RS256', kid: keyId, use: 'sig' }];
    },
  };
}

/** Whom a token says that it is for, unproven; empty when it says nothing. */
export function claimedCaller(token = ''): string {
  try {
    const { oid } = decodeJwt<{ oid?: string }>(token);
    return oid ?? '';
  } catch {
    return ''; // No token at all: the request is refused later, and belongs to nobody until then.
  }
}
