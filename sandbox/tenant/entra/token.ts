import { createHash } from 'node:crypto';
import type { Session, Sessions } from './sessions.ts';
import { withoutConsent } from './consents.ts';
import { clientInfo, graphScopes, personNamed, type SignInParts } from './signIn.ts';
import { lifetimeSeconds } from './tokens.ts';

/** Refresh tokens of single-page apps end 24 hours after sign-in: https://learn.microsoft.com/entra/identity-platform/refresh-tokens */
const refreshLifetime = 86_400_000;

/** A refusal of the token endpoint, with the number that Entra gives it. */
class TokenRefusal extends Error {
  readonly error: string;
  readonly number: number;

  constructor(error: string, number: number, message: string) {
    super(`AADSTS${number}: ${message}`);
    this.error = error;
    this.number = number;
  }
}

/** The token endpoint: redeems codes (with their proof key) and refresh tokens. */
export async function answerToken(request: Request, parts: SignInParts, sessions: Sessions): Promise<Response> {
  const asked = new URLSearchParams(await request.text());
  try {
    const isApp = asked.get('grant_type') === 'client_credentials';
    const answer = await (isApp ? grantedToApp(asked, parts) : redeemed(asked, parts, sessions));
    return Response.json(answer, { headers: openToAll });
  } catch (cause) {
    if (cause instanceof TokenRefusal) {
      return Response.json(refusalBody(cause, parts.now()), { status: 400, headers: openToAll });
    }
    throw cause;
  }
}

/** Public answers that a page of any origin may read. */
export const openToAll = {
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-store',
};

/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow */
async function grantedToApp(asked: URLSearchParams, { application, tokens }: SignInParts) {
  if (asked.get('client_id') !== application.clientId) {
    throw new TokenRefusal('unauthorized_client', 700016, 'The application is not known in this directory.');
  }
  if (asked.get('client_secret') !== application.secret) {
    throw new TokenRefusal('invalid_client', 7000215, 'Invalid client secret provided.');
  }
  if (!asked.get('scope')?.endsWith('/.default')) {
    throw new TokenRefusal(
      'invalid_scope',
      1002012,
      'The provided value for scope is not valid: it must end with /.default.',
    );
  }
  const accessToken = await tokens.appToken(application.clientId, application.roles);
  return {
    token_type: 'Bearer',
    expires_in: lifetimeSeconds,
    ext_expires_in: lifetimeSeconds,
    access_token: accessToken,
  };
}

async function redeemed(asked: URLSearchParams, parts: SignInParts, sessions: Sessions) {
  const session = redeemedSession(asked, parts, sessions);
  const user = personNamed(session.userId, parts.directory());
  if (!user) {
    throw new TokenRefusal('invalid_grant', 50057, 'The user account is disabled.');
  }
  if (session.startedAt < (parts.revocations.since(user.id) ?? 0) * 1_000) {
    throw new TokenRefusal(
      'invalid_grant',
      50173,
      'The provided grant has expired due to it being revoked, a fresh auth token is needed.',
    );
  }
  const scope = asked.get('scope') ?? session.scope;
  const scopes = graphScopes(scope);
  if (withoutConsent(user, scopes, parts).length > 0) {
    throw new TokenRefusal(
      'invalid_grant',
      65001,
      'The user or administrator has not consented to use the application.',
    );
  }
  return {
    token_type: 'Bearer',
    scope: [...scopes, 'openid', 'profile', 'offline_access'].join(' '),
    expires_in: lifetimeSeconds,
    ext_expires_in: lifetimeSeconds,
    access_token: await parts.tokens.accessToken(user, scopes),
    refresh_token: sessions.newRefreshToken({ ...session, scope }),
    id_token: await parts.tokens.idToken(user, session.nonce),
    client_info: clientInfo(user, parts),
  };
}

function redeemedSession(asked: URLSearchParams, parts: SignInParts, sessions: Sessions): Session {
  const grant = asked.get('grant_type');
  if (asked.get('client_id') !== parts.clientId) {
    throw new TokenRefusal('unauthorized_client', 700016, 'The application is not known in this directory.');
  }
  if (grant === 'authorization_code') {
    return redeemedCode(asked, parts.now(), sessions);
  }
  if (grant === 'refresh_token') {
    return redeemedRefreshToken(asked.get('refresh_token') ?? '', parts.now(), sessions);
  }
  throw new TokenRefusal(
    'unsupported_grant_type',
    70003,
    `The app requested an unsupported grant type '${grant ?? ''}'.`,
  );
}

function redeemedCode(asked: URLSearchParams, now: number, sessions: Sessions): Session {
  const session = sessions.takeCode(asked.get('code') ?? '');
  if (!session || session.expiresAt <= now) {
    throw new TokenRefusal(
      'invalid_grant',
      70008,
      'The provided authorization code is expired or was already redeemed.',
    );
  }
  if (session.redirectUri !== asked.get('redirect_uri')) {
    throw new TokenRefusal(
      'invalid_grant',
      50011,
      'The redirect URI does not match the one of the authorization request.',
    );
  }
  const proof = createHash('sha256')
    .update(asked.get('code_verifier') ?? '')
    .digest('base64url');
  if (proof !== session.codeChallenge) {
    throw new TokenRefusal(
      'invalid_grant',
      501481,
      'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
    );
  }
  return session;
}

function redeemedRefreshToken(token: string, now: number, sessions: Sessions): Session {
  const session = sessions.takeRefreshToken(token);
  if (!session || session.startedAt + refreshLifetime <= now) {
    throw new TokenRefusal(
      'invalid_grant',
      700084,
      'The refresh token was issued to a single page app and has expired.',
    );
  }
  return session;
}

/** What msal reads to know that the person must act: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const suberrors: Readonly<Record<number, string>> = { 50173: 'bad_token', 65001: 'consent_required' };

const refusalBody = ({ error, message, number }: TokenRefusal, now: number) => ({
  error,
  error_description: message,
  error_codes: [number],
  timestamp: new Date(now).toISOString(),
  trace_id: crypto.randomUUID(),
  correlation_id: crypto.randomUUID(),
  ...(number in suberrors && { suberror: suberrors[number] }),
});
