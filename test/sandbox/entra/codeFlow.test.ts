import { expect, test } from '@jest/globals';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { clientId, tenantId } from '#sandbox/tenant/wellKnown.ts';
import { authority, authorized, codeGrant, person, redeemed } from './signingIn.ts';

test('gives a code, and for the code tokens that Graph accepts and the published keys confirm', async () => {
  const tenant = createTenant();
  const { back } = await authorized(tenant);
  expect(back.get('state')).toBe('s-1');
  const { body, status } = await redeemed(tenant, codeGrant(back.get('code')));
  expect(status).toBe(200);
  expect(body).toMatchObject({
    token_type: 'Bearer',
    scope: 'User.Read openid profile offline_access',
    expires_in: 3600,
  });
  const me = await tenant.graph(
    new Request('https://graph.microsoft.com/v1.0/me', {
      headers: { Authorization: `Bearer ${body['access_token'] ?? ''}` },
    }),
  );
  expect(await me.json()).toMatchObject({ id: person.id });

  const keys = await tenant.entra(new Request(`${authority}/discovery/v2.0/keys`));
  const keySet = createLocalJWKSet((await keys.json()) as JSONWebKeySet);
  const { payload } = await jwtVerify(body['id_token'] ?? '', keySet, {
    audience: clientId,
    currentDate: new Date(tenant.now()),
  });
  expect(payload).toMatchObject({ nonce: 'n-1', oid: person.id, tid: tenantId });
});

test('redeems a code once, with its own proof key and redirect address, within ten minutes', async () => {
  const tenant = createTenant();
  const code = async () => codeGrant((await authorized(tenant)).back.get('code'));
  const used = await code();
  await redeemed(tenant, used);
  expect((await redeemed(tenant, used)).body['error']).toBe('invalid_grant');
  expect((await redeemed(tenant, { ...(await code()), code_verifier: 'b'.repeat(43) })).body['error']).toBe(
    'invalid_grant',
  );
  expect((await redeemed(tenant, { ...(await code()), redirect_uri: 'https://evil.example/' })).body['error']).toBe(
    'invalid_grant',
  );
  const late = await code();
  tenant.moveClock(11 * 60_000);
  expect((await redeemed(tenant, late)).body['error']).toBe('invalid_grant');
});

test('renews with a refresh token, each once, and for a day after sign-in', async () => {
  const tenant = createTenant();
  const first = await redeemed(tenant, codeGrant((await authorized(tenant)).back.get('code')));
  const renewal = (token: string | undefined) => ({
    grant_type: 'refresh_token',
    refresh_token: token ?? '',
    scope: 'Calendars.ReadWrite',
  });
  const second = await redeemed(tenant, renewal(first.body['refresh_token']));
  expect(second.body['scope']).toContain('Calendars.ReadWrite');
  expect((await redeemed(tenant, renewal(first.body['refresh_token']))).status).toBe(400);
  tenant.moveClock(25 * 3_600_000);
  expect((await redeemed(tenant, renewal(second.body['refresh_token']))).body['error_description']).toContain(
    'AADSTS700084',
  );
});

test('asks who one is when nobody is chosen, and remembers the choice', async () => {
  const tenant = createTenant();
  const unknown = { login_hint: '' };
  expect((await authorized(tenant, unknown)).html).toContain('Who are you?');
  const { cookie } = await authorized(tenant, { ...unknown, person: person.id });
  const again = await authorized(tenant, { ...unknown, prompt: 'none' }, { Cookie: cookie?.split(';')[0] ?? '' });
  expect(again.back.get('code')).not.toBeNull();
});

test('refuses a silent question when nobody is signed in', async () => {
  const { back } = await authorized(createTenant(), { login_hint: '', prompt: 'none' });
  expect(back.get('error')).toBe('login_required');
});

test('refuses scopes that nobody has consented to, silently and for nested apps', async () => {
  const tenant = createTenant({ refuseScopes: ['User.Read.All'] });
  const { back } = await authorized(tenant, { prompt: 'none', scope: 'User.Read.All' });
  expect(back.get('error')).toBe('consent_required');
  expect(await tenant.nestedToken(person.id, ['User.Read', 'User.Read.All'])).toEqual({
    refused: 'consent_required',
    scopes: ['User.Read.All'],
  });
});

test('gives a nested app a token and the account it is for', async () => {
  const tenant = createTenant();
  expect(await tenant.nestedToken(person.id, ['User.Read', 'openid'])).toMatchObject({
    token: { expires_in: 3600, scope: 'User.Read openid' },
    account: { homeAccountId: `${person.id}.${tenantId}`, username: person.userPrincipalName },
  });
});

test('refuses an application that the directory does not know', async () => {
  expect((await authorized(createTenant(), { client_id: 'other' })).status).toBe(400);
});

test('publishes its endpoints below the address at which it was asked', async () => {
  const local = `https://localhost:4430/entra/${tenantId}`;
  const answer = await createTenant().entra(new Request(`${local}/v2.0/.well-known/openid-configuration`));
  expect(await answer.json()).toMatchObject({
    issuer: `${local}/v2.0`,
    token_endpoint: `${local}/oauth2/v2.0/token`,
    jwks_uri: `${local}/discovery/v2.0/keys`,
  });
});

test('forgets the person on sign-out and sends the browser back', async () => {
  const back = encodeURIComponent('https://app.example/');
  const page = await createTenant().entra(
    new Request(`${authority}/oauth2/v2.0/logout?post_logout_redirect_uri=${back}&state=s-2`),
  );
  expect(page.headers.get('Set-Cookie')).toContain('Max-Age=0');
  expect(await page.text()).toContain('https://app.example/?state=s-2');
});
