import { createHash } from 'node:crypto';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { clientId, tenantId } from '#sandbox/tenant/wellKnown.ts';
import { somebody } from '../tenant/signedIn.ts';

export const authority = `https://login.microsoftonline.com/${tenantId}`;
const redirectUri = 'https://app.example/redirect.html';
const verifier = 'a'.repeat(43);
export const person = somebody(createTenant());

const question = {
  client_id: clientId,
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
  login_hint: person.userPrincipalName,
  nonce: 'n-1',
  redirect_uri: redirectUri,
  response_mode: 'fragment',
  response_type: 'code',
  scope: 'https://graph.microsoft.com/User.Read openid profile offline_access',
  state: 's-1',
};

/** What the browser carries back to the app. */
export async function authorized(tenant: Tenant, changes: object = {}, headers: Record<string, string> = {}) {
  const query = new URLSearchParams({ ...question, ...changes });
  const page = await tenant.entra(new Request(`${authority}/oauth2/v2.0/authorize?${query}`, { headers }));
  const html = await page.text();
  const address = /id="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  return {
    html,
    cookie: page.headers.get('Set-Cookie'),
    status: page.status,
    back: new URLSearchParams(address.split('#')[1]),
  };
}

export async function redeemed(tenant: Tenant, changes: Readonly<Record<string, string>>) {
  const body = new URLSearchParams({ client_id: clientId, redirect_uri: redirectUri, ...changes });
  const response = await tenant.entra(new Request(`${authority}/oauth2/v2.0/token`, { body, method: 'POST' }));
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

export const codeGrant = (code: string | null) => ({
  code: code ?? '',
  code_verifier: verifier,
  grant_type: 'authorization_code',
});
