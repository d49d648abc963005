import { expect, test } from '@jest/globals';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { needsAdministrator } from '#sandbox/tenant/entra/consents.ts';
import { authorized, codeGrant, person, redeemed } from './signingIn.ts';

// https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview

const asking = () => createTenant({ consent: 'asked' });
const calendars = { scope: 'User.Read Calendars.ReadWrite' };
const everybody = { scope: 'User.Read.All' };

function administratorOf({ state: { directory } }: Tenant) {
  const [id = ''] = directory.administratorIds;
  return { id, login_hint: directory.users.get(id)?.userPrincipalName ?? '' };
}

test('asks the person for each scope that is missing, and remembers what they said', async () => {
  const tenant = asking();
  const first = await authorized(tenant, calendars);
  expect(first.html).toContain('Permissions requested');
  expect(first.html).toContain('<li>Calendars.ReadWrite</li>');
  expect(first.back.get('code')).toBeNull();
  const { back } = await authorized(tenant, { ...calendars, consent: 'given' });
  expect((await redeemed(tenant, codeGrant(back.get('code')))).status).toBe(200);
  expect((await authorized(tenant, calendars)).back.get('code')).not.toBeNull();
  const more = await authorized(tenant, { scope: 'Calendars.ReadWrite Mail.Send' });
  expect(more.html).toContain('<li>Mail.Send</li>');
  expect(more.html).not.toContain('<li>Calendars.ReadWrite</li>');
});

test('one person agreeing does not agree for another', async () => {
  const tenant = asking();
  await authorized(tenant, { ...calendars, consent: 'given' });
  const { login_hint } = administratorOf(tenant);
  expect((await authorized(tenant, { ...calendars, login_hint })).html).toContain('Permissions requested');
});

// AADSTS65004: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
test('tells the app when the person declines', async () => {
  const { back } = await authorized(asking(), { ...calendars, consent: 'declined' });
  expect(back.get('error')).toBe('access_denied');
  expect(back.get('error_description')).toContain('AADSTS65004');
});

test('a silent question is refused with consent_required', async () => {
  const { back } = await authorized(asking(), { ...calendars, prompt: 'none' });
  expect(back.get('error')).toBe('consent_required');
});

test('a refresh token brings no scope that nobody consented to, and says so in suberror', async () => {
  const tenant = asking();
  const { back } = await authorized(tenant, { ...calendars, consent: 'given' });
  const { body } = await redeemed(tenant, codeGrant(back.get('code')));
  const renewal = { grant_type: 'refresh_token', refresh_token: body['refresh_token'] ?? '', scope: 'Mail.Send' };
  expect((await redeemed(tenant, renewal)).body).toMatchObject({
    error: 'invalid_grant',
    suberror: 'consent_required',
  });
});

test('only an administrator grants a scope of administrators, and grants it to everyone', async () => {
  const tenant = asking();
  expect((await authorized(tenant, { ...everybody, consent: 'given' })).html).toContain('Need admin approval');
  const { back } = await authorized(tenant, { ...everybody, consent: 'declined' });
  expect(back.get('error_description')).toContain('AADSTS90094');
  const { login_hint } = administratorOf(tenant);
  await authorized(tenant, { ...everybody, login_hint, consent: 'given' });
  expect((await authorized(tenant, everybody)).back.get('code')).not.toBeNull();
});

test.each([
  ['User.Read.All', true],
  ['GroupMember.Read.All', true],
  ['Sites.FullControl.All', true],
  ['Calendars.ReadBasic', true],
  ['User.Read', false],
  ['User.ReadBasic.All', false],
  ['Sites.Selected', false],
  ['Sites.ReadWrite.All', false],
  ['Calendars.ReadWrite', false],
  ['TeamsActivity.Send', false],
])('%s is for administrators to grant: %s', (scope, isSo) => {
  // https://learn.microsoft.com/graph/permissions-reference
  expect(needsAdministrator(scope)).toBe(isSo);
});

test('a host asks before it signs in for a nested app, and remembers', async () => {
  const tenant = asking();
  const ask = (agrees?: boolean) => tenant.nestedToken(person.id, ['Calendars.ReadWrite'], agrees);
  expect(await ask()).toEqual({ refused: 'consent_required', scopes: ['Calendars.ReadWrite'] });
  expect(await ask(true)).toMatchObject({ token: { scope: 'Calendars.ReadWrite' } });
  expect(await ask()).toMatchObject({ token: { scope: 'Calendars.ReadWrite' } });
});

test('a host cannot grant a scope of administrators to a nested app', async () => {
  const tenant = asking();
  expect(await tenant.nestedToken(person.id, ['User.Read.All'], true)).toMatchObject({ refused: 'access_denied' });
  await tenant.nestedToken(administratorOf(tenant).id, ['User.Read.All'], true);
  expect(await tenant.nestedToken(person.id, ['User.Read.All'])).toHaveProperty('token');
});
