import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type * as teamsJs from '@microsoft/teams-js';
import type { BrowserContext, Page } from '@playwright/test';
import { appOrigin, expect, type OpenFrame } from './microsoft365.ts';

const hostOrigins = { teams: 'https://teams.microsoft.com', outlook: 'https://outlook.office.com' } as const;

/** Opens a frame with anything that its address can ask for. */
export async function openHost(
  context: BrowserContext,
  name: keyof typeof hostOrigins,
  query: Readonly<Record<string, string>>,
): Promise<OpenFrame> {
  const host = await context.newPage();
  await host.setViewportSize({ width: 1280, height: 900 });
  await host.goto(`${hostOrigins[name]}/${name}?${new URLSearchParams({ app: appOrigin, ...query }).toString()}`);
  return { host, app: await appIn(host) };
}

/** The page of the build inside a frame. */
async function appIn(host: Page): Promise<OpenFrame['app']> {
  const frame = await (await host.waitForSelector('#app', { state: 'attached' })).contentFrame();
  if (!frame) {
    throw new Error('The host shows no page of the app');
  }
  return frame;
}

/** Signs in as the person with this id, in the windows that open when the page's button is pressed. */
export async function signInByPopup(context: BrowserContext, frame: OpenFrame, person: string): Promise<void> {
  await choosePerson(await openSignIn(context, frame), person);
}

/** The same where the host tells Entra who it is about: nobody is asked who one is. */
export async function signInByHint(context: BrowserContext, { app }: OpenFrame): Promise<void> {
  const relay = context.waitForEvent('page');
  await app.getByRole('button', { name: 'Sign in' }).click({ timeout: 30_000 });
  await (await relay).getByRole('button', { name: 'Continue to Microsoft sign-in' }).click();
}

/** Presses the page's button and goes on to the window of Entra's that asks who one is. */
export async function openSignIn(context: BrowserContext, { app }: OpenFrame): Promise<Page> {
  const relay = context.waitForEvent('page');
  await app.getByRole('button', { name: 'Sign in' }).click({ timeout: 30_000 });
  const entra = context.waitForEvent('page', (page) => page.url().startsWith('https://login.microsoftonline.com/'));
  await (await relay).getByRole('button', { name: 'Continue to Microsoft sign-in' }).click();
  return await entra;
}

/** Says who one is. The sign-in page offers only some people; its links name the person like this. */
export async function choosePerson(signIn: Page, person: string): Promise<void> {
  await signIn.waitForLoadState();
  // Not `goto`: that waits for the end of a window which may close itself before.
  await signIn.evaluate((id) => {
    const address = new URL(location.href);
    address.searchParams.set('person', id);
    location.assign(address);
  }, person);
}

/** What pages of the same origin broadcast to each other arrives this much later, as on a machine under load. */
export async function delayBroadcasts(context: BrowserContext, delayMs: number): Promise<void> {
  await context.addInitScript((delay) => {
    const listen = Object.getOwnPropertyDescriptor(BroadcastChannel.prototype, 'onmessage');
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', {
      set(this: BroadcastChannel, hear: (event: MessageEvent) => void) {
        listen?.set?.call(this, (event: MessageEvent) => void setTimeout(() => hear(event), delay));
      },
    });
  }, delayMs);
}

declare global {
  /** teams-js itself, in the page that `openProbe` makes. */
  var microsoftTeams: typeof teamsJs;
}

/** Shows a page that holds nothing but teams-js, to try what the build does not use (yet); teams-js has met its host. */
export async function openProbe(context: BrowserContext, query: Readonly<Record<string, string>>): Promise<OpenFrame> {
  const script = await readFile(
    path.resolve('node_modules/@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js'),
    'utf8',
  );
  const page = '<!doctype html><title>Probe</title><script src="probe.js"></script>';
  await context.route(`${appOrigin}/probe.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await context.route(`${appOrigin}/probe.html`, (route) => route.fulfill({ contentType: 'text/html', body: page }));
  const frame = await openHost(context, 'teams', { ...query, file: 'probe.html' });
  await frame.app.waitForFunction(() => 'microsoftTeams' in globalThis);
  await frame.app.evaluate(() => globalThis.microsoftTeams.app.initialize());
  return frame;
}

/** Shows the pane beside an appointment and waits until office.js has met its host. */
export async function openPane(context: BrowserContext, query: Readonly<Record<string, string>>): Promise<OpenFrame> {
  const frame = await openHost(context, 'outlook', query);
  await expect(frame.app.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
  return frame;
}

/** What the page inside said to its host, by the names of teams-js. */
export const saidTo = ({ host }: OpenFrame): Promise<readonly string[]> =>
  host.evaluate(() => (window.sandboxLog ?? []).map(({ what }) => what));
