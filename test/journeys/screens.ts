import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Frame } from '@playwright/test';
import { appOrigin, expect, type OpenFrame } from './microsoft365.ts';

const root = process.cwd();
const axe = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

type Theme = 'default' | 'dark' | 'contrast';
const themes: readonly Theme[] = ['default', 'dark', 'contrast'];
const themeNames = { default: 'light', dark: 'dark', contrast: 'contrast' } as const;

/** What the frame around is asked for in its address. */
interface FrameQuery {
  readonly host?: 'teams' | 'outlook';
  readonly surface: 'tab' | 'panel' | 'admin' | 'organizer' | 'attendee';
  readonly theme?: Theme;
  readonly locale?: string;
  /** The page inside that a deep link opens. */
  readonly page?: string;
}

/** Opens a page in its frame, at the size that the frame gives it, and waits until the host takes it for ready. */
export async function openScreen(context: BrowserContext, person: string, query: FrameQuery): Promise<OpenFrame> {
  const { host: name = 'teams', ...rest } = query;
  const host = await context.newPage();
  await host.setViewportSize({ width: name === 'teams' && rest.surface !== 'panel' ? 1280 + rail : 1100, height });
  const address = name === 'teams' ? 'https://teams.microsoft.com/teams' : 'https://outlook.office.com/outlook';
  await host.goto(`${address}?${new URLSearchParams({ app: appOrigin, person, ...rest }).toString()}`);
  const app = await (await host.waitForSelector('#app')).contentFrame();
  if (!app) {
    throw new Error('The host shows no page of the app');
  }
  if (name === 'teams') {
    await expectReports(host);
  }
  return { host, app };
}

/** The strip of icons at the left of Teams. */
const rail = 68;
const height = 900;

/** Teams hides a page that does not say it is loaded, and calls one that never says success broken. */
async function expectReports(host: OpenFrame['host']): Promise<void> {
  const reports = async () =>
    await host.evaluate(() =>
      (window.sandboxLog ?? []).map(({ what }) => what).filter((what) => what.startsWith('appInit')),
    );
  await expect
    .poll(reports)
    .toEqual(expect.arrayContaining(['appInitialization.appLoaded', 'appInitialization.success']));
}

/** Looks at what is on screen now: in every theme, without reading the page again, and if asked narrow, where it must hold at every size. */
export async function look(frame: OpenFrame, name: string, widths: readonly number[] = []): Promise<void> {
  for (const theme of themes) {
    await frame.host.getByLabel('Theme').selectOption(theme);
    await lookOnce(frame, `${name}-${themeNames[theme]}`);
  }
  await frame.host.getByLabel('Theme').selectOption('default');
  for (const width of widths) {
    const before = frame.host.viewportSize();
    await frame.host.setViewportSize({ width: width + rail, height });
    await lookOnce(frame, `${name}-${width}`);
    await frame.host.setViewportSize(before ?? { width: 1280 + rail, height });
  }
  if (widths.length > 0) {
    await holdsAtEverySize(frame, name);
  }
}

/** One look: a picture, nothing cut off at the side, one main heading, and nothing that the accessibility rules forbid. */
export async function lookOnce(frame: OpenFrame, name: string): Promise<void> {
  await photograph(frame, name);
  const { overflow, headings } = await frame.app.evaluate(() => ({
    // Below 0 where a dialog keeps the page behind it from scrolling.
    overflow: Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
    headings: document.querySelectorAll('h1').length,
  }));
  expect.soft(overflow, `${name}: pixels cut off at the side`).toBe(0);
  expect.soft(headings, `${name}: main headings`).toBe(1);
  expect.soft(await forbidden(frame.app), `${name}: accessibility rules`).toEqual([]);
}

/** Panel, pane, phone, 1,200 pixels at 200 % (https://www.w3.org/TR/WCAG22/#resize-text), and 1,200 pixels. */
const sizes = [280, 320, 375, 600, 1200];

/** At every size that hosts and people choose, nothing is cut off at the side and every control keeps its name in sight. */
export async function holdsAtEverySize({ host, app }: OpenFrame, name: string): Promise<void> {
  const before = host.viewportSize() ?? { width: 1280 + rail, height };
  for (const width of sizes) {
    await host.setViewportSize({ width: width + rail, height });
    // The frame may have an edge of a pixel.
    await expect.poll(async () => await app.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(width);
    expect.soft(await app.evaluate(cutOff), `${name} at ${width} pixels: what is cut off at the side`).toEqual([]);
  }
  await host.setViewportSize(before);
}

/** Runs in the page: the words of everything that ends beyond its edge, and of buttons that hide a part of their own words. */
function cutOff(): readonly string[] {
  const edge = document.documentElement.clientWidth;
  const isScrolled = (element: Element): boolean =>
    element.parentElement !== null &&
    (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element.parentElement).overflowX) ||
      isScrolled(element.parentElement));
  return [...document.querySelectorAll('main *, nav *')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const isBeyond = width > 1 && (right > edge + 1 || left < -1) && !isScrolled(element);
      return isBeyond || (element.matches('button, a') && element.scrollWidth > element.clientWidth + 1);
    })
    .map((element) => `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 60)}"`);
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What axe finds. Its script is put in by the browser driver, past the page's own policy. */
async function forbidden(app: Frame): Promise<readonly string[]> {
  await app.evaluate(axe);
  // Looked at inside the frame only: the frame around is a stand-in.
  const { violations } = (await app.evaluate(
    // Fluent UI catches the focus with hidden elements, and hands it on.
    'axe.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] })',
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** A picture of the host with the whole page in it. */
async function photograph({ host, app }: OpenFrame, name: string): Promise<void> {
  const folder = path.join(root, 'artefacts/screens');
  await mkdir(folder, { recursive: true });
  const before = host.viewportSize() ?? { width: 1280, height };
  const more = await app.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  await host.setViewportSize({ ...before, height: Math.min(before.height + Math.max(more, 0), tallest) });
  await app.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await host.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
  await host.setViewportSize(before);
}

const tallest = 2600;

/** A picture for the README, taken when asked for with PICTURES=1. */
export async function keepPicture({ host }: OpenFrame, name: string): Promise<void> {
  if (process.env['PICTURES'] === '1') {
    const folder = path.join(root, 'docs/pictures');
    await mkdir(folder, { recursive: true });
    await host.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
  }
}

/** Presses Tab until the element with this role and name has the focus: nobody needs a mouse. */
export async function tabTo(
  { host, app }: OpenFrame,
  role: 'button' | 'checkbox' | 'radio' | 'textbox',
  name: string | RegExp,
): Promise<void> {
  const wanted = app.getByRole(role, { name }).first();
  for (let presses = 0; presses < mostPresses; presses += 1) {
    await host.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      return;
    }
  }
  throw new Error(`Cannot reach ${role} "${String(name)}" within ${mostPresses} presses of Tab`);
}

const mostPresses = 80;
