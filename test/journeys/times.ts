import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';

/** A key or a button that was pressed, and how long it took until the page was painted anew. */
export interface Interaction {
  readonly page: string;
  /** The browser's number of it: pressing, letting go and the click are one interaction. */
  readonly id: number;
  readonly what: string;
  readonly milliseconds: number;
}

/** How long a page took from its first script until it told Teams that it can be used. */
interface Opening {
  readonly page: string;
  readonly milliseconds: number;
}

export interface Times {
  readonly interactions: readonly Interaction[];
  readonly openings: readonly Opening[];
}

/** Set it, and journeys write down how long things took, on a processor so many times slower: 4, or 1 for as it is. */
export const slowdown = process.env['TURNABOUT_SLOWDOWN'];
export const timesFolder = '.cache/times';

/**
 * Notes every interaction (https://www.w3.org/TR/event-timing) and every opening of pages in this context; what it gives
 * writes them down. The browser tells of interactions of 16 ms and more.
 */
export async function noteTimes(context: BrowserContext): Promise<(titlePath: readonly string[]) => void> {
  const interactions: Interaction[] = [];
  const openings: Opening[] = [];
  let begun: { page: string; at: number } | undefined;
  await context.exposeBinding('noteInteraction', (_, noted: Interaction) => void interactions.push(noted));
  await context.exposeBinding('noteBegun', (_, page: string) => (begun = { page, at: performance.now() }));
  await context.exposeBinding('noteReady', () => {
    if (begun) {
      openings.push({ page: begun.page, milliseconds: performance.now() - begun.at });
    }
    begun = undefined;
  });
  await context.addInitScript(listen);
  return (titlePath) => {
    const name = titlePath.join(' ').replaceAll(/[^a-zA-Z0-9]+/g, '-');
    mkdirSync(timesFolder, { recursive: true });
    writeFileSync(path.join(timesFolder, `${name}.json`), JSON.stringify({ interactions, openings }));
  };
}

/**
 * Runs in the page. In the host something moves all the time, as on any screen: where nothing does, a browser without a screen
 * may tell of a frame seconds after it was drawn (its trace shows both). The host hears of success by the message of teams-js: its function is `appInitialization.success`. */
function listen(): void {
  const tell = (name: string, value: unknown) => (Reflect.get(globalThis, name) as (value: unknown) => void)(value);
  if (globalThis.top === globalThis.self) {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.animate([{ opacity: 1 }, { opacity: 0.99 }], { duration: 1000, iterations: Infinity });
    });
    addEventListener('message', ({ data }: MessageEvent<{ func?: string } | null>) => {
      if (data?.func === 'appInitialization.success') {
        tell('noteReady', undefined);
      }
    });
    return;
  }
  if (/^\/(?:tab|panel|admin)\.html$/.test(location.pathname)) {
    tell('noteBegun', location.pathname);
  }
  let pressed = '';
  const notePress = ({ target, type }: Event) => {
    const label = target instanceof Element ? (target.getAttribute('aria-label') ?? target.textContent) : '';
    pressed = `${type} ${label}`.slice(0, 60);
  };
  addEventListener('pointerdown', notePress, { capture: true });
  addEventListener('keydown', notePress, { capture: true });
  new PerformanceObserver((list) => {
    for (const { interactionId: id, duration: milliseconds } of list.getEntries() as PerformanceEventTiming[]) {
      if (id !== 0) {
        tell('noteInteraction', { page: location.pathname, id, what: pressed, milliseconds });
      }
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** Slows down the process that draws this frame; a frame from another origin has one of its own. */
export async function slowDown(host: Page, frame: Frame, rate: number): Promise<void> {
  const session = await host.context().newCDPSession(frame);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
