/**
 * How long people wait: in the journeys of the tests, from every key and press until the next paint with a processor slowed
 * four times, and from opening a page until it tells Teams that it can be used, as the processor is. Beside each stands what
 * is thought good: 200 ms (https://web.dev/articles/inp) and, for the personal tab, one second.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { timesFolder, type Interaction, type Times } from '#test/journeys/times.ts';
import { machine } from '../machine.ts';
import type { SectionOptions } from '../section.ts';
import { quantile } from '../statistics.ts';
import { inWords, table } from '../words.ts';

const journeys = ['mainJob', 'enrol', 'agreement', 'goodbye', 'noteScreens', 'thanks', 'training', 'outlookPane'];

export async function section({ small }: SectionOptions): Promise<string> {
  const walked = small ? journeys.slice(0, 1) : journeys;
  build();
  const pressed = interactionsOf(walk(walked, 4));
  const opened = walk(walked, 1).flatMap(({ openings }) => openings);
  const slowest = pressed.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 10);
  return [
    machine('what a clock showed'),
    table(
      ['page, four times slower', 'interactions', 'median', '98 of 100 within', 'slowest', 'over 200 ms'],
      byPage(pressed).map(([page, times]) => [
        ...summary(page, times),
        String(times.filter((time) => time > 200).length),
      ]),
    ),
    table(
      ['slowest interactions', ''],
      slowest.map(({ page, what, milliseconds }) => [`${page} ${what.replaceAll('|', '/')}`, inWords(milliseconds)]),
    ),
    table(
      ['page, until it can be used', 'openings', 'median', '98 of 100 within', 'slowest'],
      byPage(opened).map(([page, times]) => summary(page, times)),
    ),
  ].join('\n\n');
}

function build(): void {
  run('webpack', ['--mode', 'production'], {});
}

/** Walks the journeys one after the other, and reads what they wrote down. A failed one measures nothing worth telling. */
function walk(names: readonly string[], slowdown: number): readonly Times[] {
  rmSync(timesFolder, { force: true, recursive: true });
  run('playwright', ['test', '--workers=1', ...names], { TURNABOUT_SLOWDOWN: String(slowdown) });
  return readdirSync(timesFolder).map(
    (name) => JSON.parse(readFileSync(path.join(timesFolder, name), 'utf8')) as Times,
  );
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>>): void {
  const program = path.join('node_modules', '.bin', command);
  const { status } = spawnSync(existsSync(program) ? program : `${program}.cmd`, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed: run it by itself to see why`);
  }
}

/** Of the events of one interaction the longest counts. */
function interactionsOf(times: readonly Times[]): readonly Interaction[] {
  return times.flatMap(({ interactions }) => {
    const longest = new Map<string, Interaction>();
    for (const one of interactions) {
      const key = `${one.page} ${one.id}`;
      if (one.milliseconds > (longest.get(key)?.milliseconds ?? 0)) {
        longest.set(key, one);
      }
    }
    return [...longest.values()];
  });
}

const byPage = (timed: readonly { readonly page: string; readonly milliseconds: number }[]) =>
  [...new Set(timed.map(({ page }) => page))]
    .toSorted()
    .map((name) => [name, timed.filter(({ page }) => page === name).map(({ milliseconds }) => milliseconds)] as const);

const summary = (page: string, times: readonly number[]): string[] => [
  page,
  String(times.length),
  inWords(quantile(times, 0.5)),
  inWords(quantile(times, 0.98)),
  inWords(Math.max(...times)),
];
