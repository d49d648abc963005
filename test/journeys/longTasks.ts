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

/** Does something and tells how long the page took for it. */
export async function phase(app: Frame, what: string, work: () => Promise<unknown>): Promise<Phase> {
  const from = await app.evaluate(() => performance.now());
  await work();
  return await phaseSince(app, what, from);
}

/** What the page did since that moment of its own clock, 0 being the beginning of its loading. */
export async function phaseSince(app: Frame, what: string, from: number): Promise<Phase> {
  const { now, longestTask } = await app.evaluate(async (since) => {
    const end = performance.now();
    // The browser tells of a task some time after it.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const tasks = Reflect.get(globalThis, 'longTasks') as readonly Task[];
    const longest = tasks
      .filter((task) => task.from >= since && task.from <= end)
      .map(({ milliseconds }) => milliseconds);
    return { now: end, longestTask: Math.max(0, ...longest) };
  }, from);
  return { what, milliseconds: now - from, longestTask };
}

/** Where the bench reads what a journey of many people took. */
export const phasesFile = '.cache/atScale.json';

export function writePhases(phases: readonly Phase[]): void {
  mkdirSync(path.dirname(phasesFile), { recursive: true });
  writeFileSync(phasesFile, JSON.stringify(phases, undefined, 2));
}
