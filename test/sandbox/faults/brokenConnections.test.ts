import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createSandboxApp } from '#sandbox/server/sandboxApp.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { somebody } from '../tenant/signedIn.ts';

const tenant = createTenant();
const app = createSandboxApp({ tenant, cloud: 'sandbox', dist: 'dist', frames: 'frames', officeJs: 'officeJs' });
const server = serve({ fetch: app.fetch, hostname: 'localhost', overrideGlobalObjects: false, port: 0 });
beforeAll(() => once(server, 'listening'));
afterAll(() => void server.close());

async function me(): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  const token = await tenant.tokenFor(somebody(tenant).id, ['User.Read']);
  const headers = { Authorization: `Bearer ${token}`, Connection: 'close' };
  return fetch(`http://localhost:${port}/graph/v1.0/me`, { headers });
}

test('over the network a cut connection is a cut connection', async () => {
  tenant.interrupt({ operation: 'GET /me', kind: 'cutBefore' });
  await expect(me()).rejects.toThrow('fetch failed');
  expect((await me()).status).toBe(200);
});

test('over the network half an answer is a cut connection too', async () => {
  tenant.interrupt({ operation: 'GET /me', kind: 'halfAnAnswer' });
  await expect(me().then((response) => response.text())).rejects.toThrow('fetch failed');
});
