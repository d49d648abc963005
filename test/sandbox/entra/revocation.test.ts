import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { signedIn } from '../tenant/signedIn.ts';
import { authorized, codeGrant, person, redeemed } from './signingIn.ts';

// https://learn.microsoft.com/entra/identity/conditional-access/concept-continuous-access-evaluation

const renewal = (token: string | undefined) => ({ grant_type: 'refresh_token', refresh_token: token ?? '' });
const signIn = async (tenant: Tenant) =>
  (await redeemed(tenant, codeGrant((await authorized(tenant)).back.get('code')))).body;
const statusWith = async (tenant: Tenant, token: string | undefined) => {
  const headers = { Authorization: `Bearer ${token ?? ''}` };
  return (await tenant.graph(new Request('https://graph.microsoft.com/v1.0/me', { headers }))).status;
};

test('a revoked token is refused with the claims that a new one must fulfil', async () => {
  const tenant = createTenant();
  const ask = await signedIn(tenant, person, ['User.Read']);
  tenant.revokeTokens(person.id);
  const { body, headers, status } = await ask('/me');
  expect(status).toBe(401);
  expect(body.error).toMatchObject({ code: 'InvalidAuthenticationToken' });
  const challenge = headers.get('WWW-Authenticate') ?? '';
  expect(challenge).toContain('error="insufficient_claims"');
  const claims: unknown = JSON.parse(atob(/claims="([^"]+)"/.exec(challenge)?.[1] ?? ''));
  const value = String(Math.floor(tenant.now() / 1_000) + 1);
  expect(claims).toEqual({ access_token: { nbf: { essential: true, value } } });
  expect(headers.get('Access-Control-Expose-Headers')).toContain('WWW-Authenticate');
});

test('after a revocation neither a refresh token nor a silent question helps, and signing in does', async () => {
  const tenant = createTenant();
  const before = await signIn(tenant);
  tenant.revokeTokens(person.id);
  expect((await redeemed(tenant, renewal(before['refresh_token']))).body).toMatchObject({
    error: 'invalid_grant',
    suberror: 'bad_token',
  });
  expect((await authorized(tenant, { prompt: 'none' })).back.get('error')).toBe('interaction_required');
  const after = await signIn(tenant);
  expect(await statusWith(tenant, before['access_token'])).toBe(401);
  expect(await statusWith(tenant, after['access_token'])).toBe(200);
  expect((await redeemed(tenant, renewal(after['refresh_token']))).status).toBe(200);
});

test('a host signs in for a nested app again once the person has done so in its window', async () => {
  const tenant = createTenant();
  tenant.revokeTokens(person.id);
  expect(await tenant.nestedToken(person.id, ['User.Read'])).toMatchObject({ refused: 'interaction_required' });
  expect(await tenant.nestedToken(person.id, ['User.Read'], true)).toHaveProperty('token');
  expect(await tenant.nestedToken(person.id, ['User.Read'])).toHaveProperty('token');
});

test('the app goes on with the token that it is given for the claims', async () => {
  const tenant = createTenant();
  const services = servicesOf(tenant, personId(person.id));
  expect((await services.directory.me()).id).toBe(person.id);
  tenant.revokeTokens(person.id);
  expect((await services.directory.me()).id).toBe(person.id);
  expect(tenant.traffic.map(({ status }) => status)).toContain(401);
});
