import path from 'node:path';
import {
  type BrowserContext,
  type Frame,
  type Page,
  type Route,
  expect as expectAtOnce,
  test as base,
} from '@playwright/test';
import { keepRemains } from './keepRemains.ts';
import { noteTimes, slowdown, slowDown } from './times.ts';
import { contentSecurityPolicy } from '../../scripts/contentSecurityPolicy.mjs';
import { fileAnswer } from '#sandbox/server/files.ts';
import { seedCohort } from '#sandbox/cohort/seedCohort.ts';
import { createSandboxApp } from '#sandbox/server/sandboxApp.ts';
import { ConnectionCut } from '#sandbox/tenant/faults/connectionCut.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import type { OrganisationName } from '#sandbox/tenant/directory/seed.ts';
import type { TenantState } from '#sandbox/tenant/state.ts';
import { clientId, leadsGroupId, siteAddress, tenantId } from '#sandbox/tenant/wellKnown.ts';

const root = process.cwd();
/** The build that the journeys walk through. */
const dist = path.resolve(root, process.env['TURNABOUT_DIST'] ?? 'dist');
const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');

/** Where a customer would host the build. */
export const appOrigin = 'https://turnabout.contoso.example';

/** The moment at which every journey begins, for the tenant and for the browser. */
const journeyStart = Date.parse('2026-11-23T08:00:00Z');

/** Set it, to 7 say, and every fifth call of a journey is disturbed: the journeys must end as without. */
const faultSeed = process.env['TURNABOUT_FAULTS'];

/** One tenant and one browser that takes it for Microsoft 365: production build, production addresses. */
export interface Microsoft365 {
  readonly tenant: Tenant;
  /** The id of the person with this name. */
  readonly personNamed: (name: string) => string;
  /** Opens a page of the build inside Teams, as this person. */
  readonly openTeams: (person: string, options?: TeamsOptions) => Promise<OpenFrame>;
  /** Opens the pane beside an appointment in Outlook, as this person. */
  readonly openOutlook: (
    person: string,
    options?: { readonly surface?: 'organizer' | 'attendee' },
  ) => Promise<OpenFrame>;
  /** What broke a contract or a policy so far; taken out here, it was meant and does not fail the journey. */
  readonly takeFaults: () => readonly string[];
}

interface TeamsOptions {
  readonly surface?: 'tab' | 'panel' | 'admin';
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly thread?: string;
  readonly width?: number;
}

export interface OpenFrame {
  /** The frame around: what Teams or Outlook show. */
  readonly host: Page;
  /** The page of the build inside it. */
  readonly app: Frame;
}

export interface JourneyFixtures {
  readonly microsoft365: Microsoft365;
  /** Whether the programme's people have joined already; a journey may begin with an empty site instead. */
  readonly begin: 'joined' | 'empty';
  /** A scope that no token carries, as if the app had not asked for it. */
  readonly forgottenScope: string;
  /** Another organisation than the usual one, which makes a journey longer. */
  readonly large: LargeOrganisation | undefined;
}

/** Organisation charts side by side, repeated until there are so many people. */
interface LargeOrganisation {
  readonly organisations: readonly OrganisationName[];
  readonly people: number;
}

export interface WorkerFixtures {
  /** Filled once per worker, when a journey first asks for it: every journey gets a copy. */
  readonly joined: () => Promise<TenantState>;
}

/** A journey fails when the app or the stand-in broke Microsoft's contract or the page's own security policy. */
export const journey = base.extend<JourneyFixtures, WorkerFixtures>({
  begin: ['joined', { option: true }],
  forgottenScope: ['', { option: true }],
  large: [undefined, { option: true }],
  joined: [
    async ({}, provide) => {
      let filled: Promise<TenantState> | undefined;
      await provide(() => (filled ??= filledState()));
    },
    { scope: 'worker' },
  ],
  microsoft365: async ({ context, begin, forgottenScope, joined, large }, provide, { titlePath }) => {
    // The clock stands still in a journey, and with it every window of time in which calls are counted.
    const throttling = 'off';
    const tenant = createTenant({
      now: journeyStart,
      throttling,
      forgottenScopes: [forgottenScope],
      ...(faultSeed !== undefined && { faults: { share: 0.2, seed: Number(faultSeed) } }),
      ...(begin === 'joined' && { state: large ? await filledState(large) : await joined() }),
    });
    const faults: string[] = [];
    await leadToTenant(context, tenant, faults);
    await watchPolicy(context, faults);
    const writeTimes = slowdown === undefined ? undefined : await noteTimes(context);
    await context.clock.setFixedTime(journeyStart);
    if (faultSeed !== undefined) {
      await hurryRetries(context);
    }
    await provide({
      tenant,
      personNamed: (name) => personNamed(tenant, name),
      openTeams: (person, options = {}) => openTeams(context, person, options),
      openOutlook: (person, { surface = 'organizer' } = {}) => openOutlook(context, person, surface),
      takeFaults: () => faults.splice(0),
    });
    writeTimes?.(titlePath);
    keepRemains(tenant, titlePath, faultSeed === undefined ? 'calm' : 'disturbed');
    expectAtOnce([...faults, ...tenant.violations]).toEqual([]);
  },
});

/** Waits longer than the usual five seconds: a machine that builds at the same time is slow, and none of this is about speed. */
export const expect = expectAtOnce.configure({ timeout: 40_000 });

async function filledState(large: Partial<LargeOrganisation> = {}): Promise<TenantState> {
  const tenant = createTenant({ now: journeyStart, ...large });
  await seedCohort(tenant);
  return tenant.state;
}

function personNamed({ state }: Tenant, name: string): string {
  const found = [...state.directory.users.values()].filter(({ displayName }) => displayName === name);
  if (found.length !== 1 || !found[0]) {
    throw new Error(`Cannot tell who "${name}" is: ${found.length} people have that name`);
  }
  return found[0].id;
}

async function openTeams(context: BrowserContext, person: string, options: TeamsOptions): Promise<OpenFrame> {
  const { surface = 'tab', theme = 'default', thread, width = surface === 'panel' ? 1100 : 1280 } = options;
  const host = await context.newPage();
  await host.setViewportSize({ width, height: 900 });
  const query = new URLSearchParams({ app: appOrigin, person, surface, theme, ...(thread && { thread }) });
  await host.goto(`https://teams.microsoft.com/teams?${query.toString()}`);
  return { host, app: await appFrame(host) };
}

async function openOutlook(context: BrowserContext, person: string, surface: string): Promise<OpenFrame> {
  const host = await context.newPage();
  await host.setViewportSize({ width: 1100, height: 900 });
  const query = new URLSearchParams({ app: appOrigin, person, surface });
  await host.goto(`https://outlook.office.com/outlook?${query.toString()}`);
  return { host, app: await appFrame(host) };
}

async function appFrame(host: Page): Promise<Frame> {
  const element = await host.waitForSelector('#app', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) {
    throw new Error('The host shows no page of the app');
  }
  if (Number(slowdown) > 1) {
    await slowDown(host, frame, Number(slowdown));
  }
  return frame;
}

/** Every address of Microsoft's is answered by the stand-in; whatever else a page asks for is a fault. */
async function leadToTenant(context: BrowserContext, tenant: Tenant, faults: string[]): Promise<void> {
  const sandbox = createSandboxApp({
    tenant,
    dist,
    frames: path.join(root, '.cache/sandbox/hosts'),
    officeJs,
    cloud: 'microsoft',
  });
  const hosts: Readonly<Record<string, (request: Request) => Response | Promise<Response>>> = {
    'teams.microsoft.com': (request) => sandbox.fetch(request),
    'outlook.office.com': (request) => sandbox.fetch(request),
    'graph.microsoft.com': (request) => tenant.graph(request),
    'login.microsoftonline.com': (request) => tenant.entra(request),
    'appsforoffice.microsoft.com': (request) => sandbox.fetch(officeRequest(request)),
    'turnabout.contoso.example': buildAnswer,
  };
  await context.route('**/*', async (route) => {
    const { host } = new URL(route.request().url());
    // Not Microsoft 365: a list of hosts for teams-js, and a helper script of office.js that the sandbox brings along.
    if (host === 'res.cdn.office.net' || host === 'ajax.aspnetcdn.com') {
      return await route.abort();
    }
    const answer = hosts[host];
    if (!answer) {
      faults.push(`a page asked for ${route.request().url()}`);
      return await route.abort();
    }
    try {
      return await fulfil(route, await answer(await requestOf(route)));
    } catch (error) {
      // Before an answer, or in the middle of one.
      if (error instanceof ConnectionCut) {
        return await route.abort('connectionreset');
      }
      throw error;
    }
  });
}

const officeRequest = (request: Request): Request =>
  new Request(request.url.replace('/lib/1/hosted/', '/officejs/'), { headers: request.headers });

/** The build as a web server of the customer would send it, with the headers that it must send. */
async function buildAnswer(request: Request): Promise<Response> {
  const name = new URL(request.url).pathname.slice(1);
  if (name === 'config.json') {
    return Response.json({ clientId, tenantId, site: siteAddress, leadsGroupId });
  }
  const policy = name.endsWith('.html') ? { 'content-security-policy': contentSecurityPolicy(name) } : {};
  return await fileAnswer(dist, name, policy);
}

async function requestOf(route: Route): Promise<Request> {
  const request = route.request();
  const body = request.postDataBuffer();
  return new Request(request.url(), {
    method: request.method(),
    headers: await request.allHeaders().then(withoutPseudoHeaders),
    ...(body && { body: new Uint8Array(body) }),
  });
}

const withoutPseudoHeaders = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')));

async function fulfil(route: Route, response: Response): Promise<void> {
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** Pages report what their own policy refused; a page that works only without its policy does not work. */
async function watchPolicy(context: BrowserContext, faults: string[]): Promise<void> {
  await context.exposeBinding('reportPolicyViolation', (_, violation: string) => void faults.push(violation));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const report = Reflect.get(globalThis, 'reportPolicyViolation') as (violation: string) => void;
      report(`policy of ${location.pathname}: ${violatedDirective} refused ${blockedURI} in ${sourceFile}`);
    });
  });
}

/** Waiting between tries would take most of the time. Only those waits are drawn by chance, and so never whole numbers. */
async function hurryRetries(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const { setTimeout: patient } = globalThis;
    const hurried = (run: () => void, delay = 0) => patient(run, Number.isInteger(delay) ? delay : delay / 50);
    Object.assign(globalThis, { setTimeout: hurried });
  });
}
