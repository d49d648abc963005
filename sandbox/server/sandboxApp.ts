import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { contentSecurityPolicy } from '../../scripts/contentSecurityPolicy.mjs';
import { withScripts } from './clockScript.ts';
import { addControl } from './control.ts';
import { fileAnswer } from './files.ts';
import { meetingsOf, send } from './meetings.ts';
import { nestedAnswer } from './nestedToken.ts';
import { members, personOf, search, userNamed } from './people.ts';
import { suggestPeople } from './suggestions.ts';
import { ConnectionCut } from '#sandbox/tenant/faults/connectionCut.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { clientId, leadsGroupId, siteAddress, tenantId } from '#sandbox/tenant/wellKnown.ts';

export interface SandboxOptions {
  readonly tenant: Tenant;
  /** Folder of the build. */
  readonly dist: string;
  /** Folder of the bundled frames: `scripts/bundleSandbox.mjs` makes it. */
  readonly frames: string;
  /** Folder of office.js. */
  readonly officeJs: string;
  /** Where the application finds Microsoft 365: at this server, or at Microsoft's own addresses that a test leads here. */
  readonly cloud: 'sandbox' | 'microsoft';
  /** Puts data back that are not part of the tenant's own seed. */
  readonly seed?: () => Promise<void>;
}

/** Microsoft 365 on one machine as a web application: takes a Request, gives a Response, with or without a server. */
export function createSandboxApp(options: SandboxOptions): Hono {
  const app = new Hono();
  addFrames(app, options);
  addControl(app, options.tenant);
  addTenant(app, options);
  addPages(app, options);
  app.onError((error, call) => {
    if (error instanceof ConnectionCut) {
      (call.env as Partial<HttpBindings>).incoming?.destroy();
    }
    return new Response(error.message, { status: 500 });
  });
  return app;
}

/** The start page, the frames and office.js. */
function addFrames(app: Hono, { cloud, frames, officeJs }: SandboxOptions): void {
  const pages = { '/': 'start', '/teams': 'teams', '/outlook': 'outlook', '/sandbox': 'control' };
  app.get('/favicon.ico', () => new Response(null, { status: 204 }));
  for (const [address, name] of Object.entries(pages)) {
    app.get(address, () => pageAnswer(cloud, { folder: frames, name: `${name}.html` }));
  }
  app.get('/sandbox/hosts/:file', (call) => fileAnswer(frames, call.req.param('file')));
  app.get('/officejs/office.js', async () => {
    const parts = await Promise.all([
      readFile(path.join(frames, 'officePrelude.js'), 'utf8'),
      readFile(path.join(officeJs, 'office.js'), 'utf8'),
      readFile(path.join(frames, 'officeTheme.js'), 'utf8'),
    ]);
    return new Response(parts.join('\n'), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
  });
  // office.js would report to Microsoft what it measures; from here nothing is sent.
  const nothing = (): Response => new Response('', { headers: { 'content-type': 'text/javascript' } });
  app.get('/officejs/ariatelemetry/*', nothing);
  app.get('/officejs/telemetry/*', nothing);
  app.get('/officejs/*', (call) => fileAnswer(officeJs, below('/officejs/', call.req.path)));
}

/** Graph, sign-in, and what the frames ask about the tenant. */
function addTenant(app: Hono, { cloud, seed, tenant }: SandboxOptions): void {
  const environmentOf = (address: string): string =>
    cloud === 'sandbox' ? new URL(address).host : 'login.microsoftonline.com';
  app.all('/graph/*', async (call) => arrived(await tenant.graph(call.req.raw)));
  app.all('/entra/*', (call) => tenant.entra(call.req.raw));
  app.get('/sandbox/tenant', (call) =>
    call.json({
      tenantId,
      clientId,
      environment: environmentOf(call.req.url),
      headcount: members(tenant.state).length,
      suggestions: suggestPeople(tenant.state).map((each) =>
        Object.assign(personOf(userNamed(tenant.state, each.id)), each),
      ),
    }),
  );
  app.get('/sandbox/people', (call) => call.json(search(tenant.state, call.req.query('search') ?? '').map(personOf)));
  app.get('/sandbox/people/:id', (call) => call.json(personOf(userNamed(tenant.state, call.req.param('id')))));
  app.get('/sandbox/meetings', async (call) => call.json(await meetingsOf(tenant, call.req.query('person') ?? '')));
  app.post('/sandbox/nestedToken', async (call) => {
    const asked = await call.req.json<{ person: string; scope: string; agrees?: boolean }>();
    return call.json(await nestedAnswer(tenant, { ...asked, environment: environmentOf(call.req.url) }));
  });
  app.post('/sandbox/send', async (call) => {
    const { event, person } = await call.req.json<{ event: unknown; person: string }>();
    return call.json(await send(tenant, person, event));
  });
  app.post('/sandbox/reset', async (call) => {
    tenant.reset();
    await seed?.();
    return call.json({});
  });
}

/** The build with the headers of production, and the settings that make it find this tenant. */
function addPages(app: Hono, { cloud, dist }: SandboxOptions): void {
  app.get('/app/config.json', (call) => {
    const { host, origin } = new URL(call.req.url);
    const addresses = {
      graph: `${origin}/graph`,
      authority: `${origin}/entra/${tenantId}`,
      knownAuthorities: [host],
      officeJs: '/officejs/office.js',
    };
    return call.json({ clientId, tenantId, site: siteAddress, leadsGroupId, ...(cloud === 'sandbox' && addresses) });
  });
  app.get('/app/*', (call) => {
    const name = below('/app/', call.req.path);
    return name.endsWith('.html')
      ? pageAnswer(cloud, {
          folder: dist,
          name,
          headers: { 'content-security-policy': contentSecurityPolicy(name) },
          scripts: call.req.query('phone') === undefined ? [] : ['/sandbox/hosts/teamsPhone.js'],
        })
      : fileAnswer(dist, name);
  });
}

interface PageFile {
  readonly folder: string;
  readonly name: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Scripts of the sandbox that stand before those of the page. */
  readonly scripts?: readonly string[];
}

/** A page; one that runs on this machine lives at the tenant's time. */
async function pageAnswer(
  cloud: SandboxOptions['cloud'],
  { folder, headers = {}, name, scripts = [] }: PageFile,
): Promise<Response> {
  const answer = await fileAnswer(folder, name, headers);
  return cloud === 'sandbox' && answer.ok
    ? new Response(withScripts(await answer.text(), ['/sandbox/clock.js', ...scripts]), answer)
    : answer;
}

/** Read to its end first: the server would close an answer that breaks off as if it were whole. */
const arrived = async (response: Response): Promise<Response> =>
  response.body ? new Response(await response.arrayBuffer(), response) : response;

const below = (prefix: string, address: string): string => decodeURIComponent(address.slice(prefix.length));
