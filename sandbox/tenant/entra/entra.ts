import { answerAuthorize, answerLogout } from './authorize.ts';
import { newSessions } from './sessions.ts';
import { nestedToken, type NestedToken, type SignInParts } from './signIn.ts';
import { answerToken, openToAll } from './token.ts';

/** The sign-in service of the tenant, and what hosts ask of it for nested apps. */
export interface Entra {
  readonly entra: (request: Request) => Promise<Response>;
  /** With `agrees` the person signs in and agrees in a window of the host. */
  readonly nestedToken: (userId: string, scopes: readonly string[], agrees?: boolean) => Promise<NestedToken>;
}

/** Microsoft Entra, version 2.0 endpoints. The address may have any prefix before the tenant's segment. */
export function entraOf(parts: SignInParts): Entra {
  const sessions = newSessions();
  return {
    nestedToken: (userId, scopes, agrees) => nestedToken(userId, scopes, parts, agrees),
    async entra(request) {
      const address = new URL(request.url);
      const { pathname } = address;
      if (request.method === 'OPTIONS') {
        return new Response(null, { status: 204, headers: openToAll });
      }
      if (pathname.endsWith('/oauth2/v2.0/authorize')) {
        return answerAuthorize(request, parts, sessions);
      }
      if (pathname.endsWith('/oauth2/v2.0/token')) {
        return answerToken(request, parts, sessions);
      }
      if (pathname.endsWith('/oauth2/v2.0/logout')) {
        return answerLogout(address);
      }
      return answerMetadata(address, parts);
    },
  };
}

async function answerMetadata(address: URL, { tenantId, tokens }: SignInParts): Promise<Response> {
  const { host, origin, pathname } = address;
  if (pathname.endsWith('/discovery/v2.0/keys')) {
    return Response.json({ keys: await tokens.keys() }, { headers: openToAll });
  }
  if (pathname.endsWith('/v2.0/.well-known/openid-configuration')) {
    const authority = origin + pathname.replace('/v2.0/.well-known/openid-configuration', '');
    return Response.json(openIdConfiguration(authority, tenantId), { headers: openToAll });
  }
  if (pathname.endsWith('/discovery/instance')) {
    const metadata = [{ preferred_network: host, preferred_cache: host, aliases: [host] }];
    const endpoint = `${origin}/${tenantId}/v2.0/.well-known/openid-configuration`;
    const body = { tenant_discovery_endpoint: endpoint, 'api-version': '1.1', metadata };
    return Response.json(body, { headers: openToAll });
  }
  return new Response(`The stand-in sign-in service has no page ${pathname}.`, { status: 501, headers: openToAll });
}

/** `authority` ends with the tenant's segment, without a slash. */
const openIdConfiguration = (authority: string, tenantId: string) => ({
  issuer: `${authority.replace(/\/[^/]+$/, '')}/${tenantId}/v2.0`,
  authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
  token_endpoint: `${authority}/oauth2/v2.0/token`,
  end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
  jwks_uri: `${authority}/discovery/v2.0/keys`,
  response_types_supported: ['code'],
  response_modes_supported: ['query', 'fragment'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
  code_challenge_methods_supported: ['S256'],
  scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
});
