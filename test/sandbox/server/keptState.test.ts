import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readKept, writeKept, type Kept } from '#sandbox/server/keptState.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { siteAddress } from '#sandbox/tenant/wellKnown.ts';
import { isColleague, posting, signedIn, somebody } from '#test/sandbox/tenant/signedIn.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
const file = path.join(folder, 'state', 'tenant.v8');
const tenant = createTenant();
const organizer = somebody(tenant, (user) => isColleague(user) && user.hasMailbox);
const attendee = somebody(tenant, (user) => isColleague(user) && user.hasMailbox && user.id !== organizer.id);
const scopes = ['User.Read', 'Calendars.ReadWrite', 'Mail.Send', 'Sites.Selected'];

afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const ask = await signedIn(tenant, organizer, scopes);
  const at = (hour: number) => ({ dateTime: `2026-12-01T${hour}:00:00`, timeZone: 'UTC' });
  const attendees = [{ type: 'required', emailAddress: { address: attendee.mail } }];
  const event = { subject: 'First session', start: at(10), end: at(11), attendees };
  expect((await ask('/me/events', posting(event))).status).toBe(201);
  const toRecipients = [{ emailAddress: { address: attendee.mail } }];
  expect((await ask('/me/sendMail', posting({ message: { subject: 'Hello', toRecipients } }))).status).toBe(202);
  expect((await ask(`/sites/${siteAddress}`)).status).toBe(200);
  writeKept(file, 'this version', tenant);
});

function kept(): Kept {
  const found = readKept(file, 'this version');
  if (!found || !('kept' in found)) {
    throw new Error(`Nothing was kept: ${JSON.stringify(found)}`);
  }
  return found.kept;
}

test('keeps the whole state, and nothing but the file lies in the folder', () => {
  expect(kept().state).toEqual(tenant.state);
  expect(readdirSync(path.dirname(file))).toEqual(['tenant.v8']);
});

test('a tenant goes on with it: what organizer and attendee share is still shared', async () => {
  const next = createTenant({ resume: kept().state });
  const ask = await signedIn(next, organizer, scopes);
  const window = 'startDateTime=2026-12-01T00:00:00Z&endDateTime=2026-12-02T00:00:00Z&$select=subject&$top=50';
  const subjects = (value: readonly Readonly<Record<string, unknown>>[]) => value.map(({ subject }) => subject);
  const { body } = await ask(`/me/calendarView?${window}`);
  const own = body.value.find(({ subject }) => subject === 'First session');
  await ask(`/me/events/${String(own?.['id'])}`, { method: 'PATCH', body: JSON.stringify({ subject: 'Moved' }) });
  const other = await signedIn(next, attendee, scopes);
  expect(subjects((await other(`/me/calendarView?${window}`)).body.value)).toContain('Moved');
  expect(next.state.teams.mails).toMatchObject([{ subject: 'Hello' }]);
  expect(next.violations).toEqual([]);
});

test('a reset returns to the seed, not to what was kept', () => {
  const next = createTenant({ resume: kept().state });
  next.reset();
  expect(next.state.teams.mails).toEqual([]);
  expect(next.state.directory.users.size).toBe(tenant.state.directory.users.size);
});

test('says how far the clock was ahead', () => {
  expect(Math.abs(kept().ahead - (tenant.now() - Date.now()))).toBeLessThan(60_000);
});

test('finds nothing where there is nothing', () => {
  expect(readKept(path.join(folder, 'none'), 'this version')).toBeUndefined();
});

test('refuses what another version made', () => {
  expect(readKept(file, 'next version')).toEqual({ refused: 'another version of the sandbox made it' });
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  ['something else', () => Buffer.from('{"state": "no snapshot at all, but long enough to look like one"}')],
])('refuses a file that is %s', (_, damage) => {
  const damaged = path.join(folder, 'damaged');
  writeFileSync(damaged, damage(readFileSync(file)));
  expect(readKept(damaged, 'this version')).toEqual({ refused: 'it is damaged' });
});

test('takes the place of the last one as a whole', () => {
  const again = path.join(folder, 'again');
  writeFileSync(again, 'old');
  appendFileSync(`${again}.new`, 'left over by a run that was ended while it wrote');
  writeKept(again, 'this version', tenant);
  expect(readKept(again, 'this version')).toHaveProperty('kept');
});
