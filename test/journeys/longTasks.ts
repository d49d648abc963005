import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Frame } from '@playwright/test';

/** How long something took in the page, and the longest time meanwhile in which the page could not answer. */
export interface Phase {
  readonly what: string;
  readonly milliseconds: number;
  /** At least 50, which is when a browser begins to tell (https://www.w3.org/TR/longtasks-1); 0 when there was none. */
  readonly longestTask: number;
}

interface Task {
  readonly from: number;
  readonly milliseconds: number;
}

/** Every page of this context notes when its main thread was busy for long. */
export async function noteLongTasks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const tasks: Task[] = [];
    Reflect.set(globalThis, 'longTasks', tasks);
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ from: startTime, milliseconds: duration })));
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Every page of this context notes when it first has a tab of this name; whoever only asks now and then learns of it late. */
export async function noteFirstTab(context: BrowserContext, name: string): Promise<void> {
  await context.addInitScript((wanted) => {
    const observer = new MutationObserver(() => {
      if ([...document.querySelectorAll('[role=tab]')].some(({ textContent }) => textContent.startsWith(wanted))) {
        observer.disconnect();
        Reflect.set(globalThis, 'firstTabAt', new PerformanceMark('now').startTime);
      }
    });
    observer.observe(document, { childList: true, subtree: true });
  }, name);
}

/** What the page did from the beginning of its loading until that tab was there. */
export async function phaseToFirstTab(app: Frame, what: string): Promise<Phase> {
  const until = await app.evaluate(() => Number(Reflect.get(globalThis, 'firstTabAt')));
  return await phaseBetween(app, what, { from: 0, until });
}

/** Does something and tells how long the page took for it. */
export async function phase(app: Frame, what: string, work: () => Promise<unknown>): Promise<Phase> {
  const from = await now(app);
  await work();
  return await phaseSince(app, what, from);
}

/** What the page did since that moment after the beginning of its loading. */
export const phaseSince = async (app: Frame, what: string, from: number): Promise<Phase> =>
  await phaseBetween(app, what, { from, until: await now(app) });

/**
 * The time since this page began to load, on which long tasks are told, too. `performance.now` will not do: where a journey
 * lets its clock stand still, that counts from the beginning of the journey.
 */
const now = (app: Frame): Promise<number> => app.evaluate(() => new PerformanceMark('now').startTime);

interface Span {
  readonly from: number;
  readonly until: number;
}

async function phaseBetween(app: Frame, what: string, { from, until }: Span): Promise<Phase> {
  // The browser tells of a task some time after it.
  await app.waitForTimeout(300);
  const tasks = await app.evaluate(() => Reflect.get(globalThis, 'longTasks') as readonly Task[]);
  const longest = tasks.filter((task) => task.from <= until && task.from + task.milliseconds >= from);
  const longestTask = Math.max(0, ...longest.map(({ milliseconds }) => milliseconds));
  return { what, milliseconds: until - from, longestTask };
}

/** Where the bench reads what a journey of many people took. */
export const phasesFile = '.cache/atScale.json';

export function writePhases(phases: readonly Phase[]): void {
  mkdirSync(path.dirname(phasesFile), { recursive: true });
  writeFileSync(phasesFile, JSON.stringify(phases, undefined, 2));
}
