import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { personId } from '#domain/ids.ts';
import type { SiteRecord } from '#sandbox/tenant/sharePoint/records.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { siteId, sweepClientId } from '#sandbox/tenant/wellKnown.ts';
import { type FilledSite, filledSite, type Part } from './filledSite.ts';
import { betweenUs } from './fillFurther.ts';
import { askAs, type RawRequest, type Told } from './rawRequest.ts';
import { siteOf, targetOf } from './targets.ts';
import { tryEverything } from './trying.ts';

// "What is not enforced, and why" in docs/security.md: promises of the opposite would be lies.

let filled: FilledSite;
let kept: SiteRecord;
beforeAll(async () => {
  filled = await filledSite();
  kept = structuredClone(siteOf(filled));
});
beforeEach(() => {
  filled.tenant.state.sharePoint.sites.set(siteId, structuredClone(kept));
  filled.tenant.state.sharePoint.switches = {};
});

const idOf = (part: Part): string => filled.people.get(part) ?? '';
const as = (part: Part, request: RawRequest) => askAs(filled.tenant, idOf(part), request);
const pairs = `/sites/${siteId}/lists/Pairs`;

test('a lead can delete the library of the pairs, unread', async () => {
  expect((await as('lead', { method: 'DELETE', address: pairs })).status).toBe(204);
  expect((await as('mentor', { method: 'GET', address: pairs })).status).toBe(404);
});

async function deleteColumn(): Promise<number> {
  const { text } = await as('lead', { method: 'GET', address: `${pairs}/columns` });
  const { value } = JSON.parse(text) as { value: readonly { id: string; name: string }[] };
  const column = value.find(({ name }) => name === 'Body');
  return (await as('lead', { method: 'DELETE', address: `${pairs}/columns/${column?.id ?? ''}` })).status;
}

test('a lead can delete a column, and with it what stood there', async () => {
  expect(await deleteColumn()).toBe(204);
  const rows = await as('mentor', { method: 'GET', address: `${pairs}/items?$expand=fields` });
  expect(rows.text).toContain('"Kind":"note"');
  expect(rows.text).not.toContain(betweenUs);
});

test('"Check my site" finds both', async () => {
  const { site } = servicesOf(filled.tenant, personId(idOf('lead')));
  expect((await site.check()).differences).toEqual([]);
  await deleteColumn();
  expect((await site.check()).differences).toEqual([{ kind: 'columnMissing', place: 'Pairs', column: 'Body' }]);
  await as('lead', { method: 'DELETE', address: pairs });
  expect((await site.check()).differences).toContainEqual({ kind: 'placeMissing', place: 'Pairs' });
});

test('an application that was granted the whole site reads what the two write, the rights of folders notwithstanding', async () => {
  const tenant = createTenant({ state: filled.tenant.state, sweepPermissions: ['Sites.Selected'] });
  const read = (): Promise<Told> =>
    askAs(tenant, sweepClientId, { method: 'GET', address: `${pairs}/items?$expand=fields` });
  expect((await read()).status).toBe(403);
  const application = { id: sweepClientId, displayName: 'Another application' };
  const body = JSON.stringify({ roles: ['read'], grantedToIdentities: [{ application }] });
  await askAs(tenant, idOf('lead'), { method: 'POST', address: `/sites/${siteId}/permissions`, body });
  expect((await read()).text).toContain(betweenUs);
});

test('where only owners can share, people cannot pass on their own folder, and members of a pair still can', async () => {
  filled.tenant.state.sharePoint.switches = { whoMayShare: 'owners' };
  const mine = await tryEverything(filled, targetOf(filled, 'enrolment'), idOf('mentor'));
  const ours = await tryEverything(filled, targetOf(filled, 'note'), idOf('mentor'));
  expect([mine.share, ours.share]).toEqual(['no', 'yes']);
});

test('a folder whose making breaks off before it is closed is open to everybody on the site, empty and without its name', async () => {
  const { pairs: folders } = servicesOf(filled.tenant, personId(idOf('lead')));
  const name = 'fresh-eyes-11111111-22222222';
  filled.tenant.interrupt({ operation: invite, status: 400, code: 'invalidRequest' });
  await expect(folders.create(name, { people: [personId(idOf('mentor'))], withLeads: false })).rejects.toThrow();
  const seen = await as('site visitor', { method: 'GET', address: `${pairs}/items?$expand=fields` });
  const begun = { FileLeafRef: expect.stringMatching(/^new\.[0-9a-f]{32}$/) };
  expect(JSON.parse(seen.text)).toMatchObject({ value: [{}, { fields: begun }] });
  expect(seen.text).not.toContain('fresh-eyes');
  await folders.create(name, { people: [personId(idOf('mentor'))], withLeads: false });
  const after = await as('site visitor', { method: 'GET', address: `${pairs}/items?$expand=fields` });
  expect(JSON.parse(after.text)).toMatchObject({ value: [{ fields: { FileLeafRef: 'Turnabout.txt' } }] });
  expect(await servicesOf(filled.tenant, personId(idOf('mentor'))).pairs.names()).toContain(name);
});

const invite = 'POST /drives/{drive-id}/items/{driveItem-id}/invite';
