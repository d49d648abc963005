/**
 * How long a lead of a large organisation waits, and for how long the page could not answer meanwhile: the Home Office, and
 * 100,000 people, in a browser and the stand-in tenant on this machine. Beside them stands what is wanted: a first useful
 * screen within two seconds, and no task of 200 ms or more on the page's own thread.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Phase, phasesFile } from '#test/journeys/longTasks.ts';
import { machine } from '../machine.ts';
import type { SectionOptions } from '../section.ts';
import { quantile } from '../statistics.ts';
import { inWords, table } from '../words.ts';

const rounds = 3;

export async function section({ small }: SectionOptions): Promise<string> {
  run('webpack', ['--mode', 'production'], {});
  const sizes = small ? [0] : [0, 100_000];
  return [
    machine('what a clock showed, the stand-in’s included'),
    ...sizes.map((people) => {
      const walks = Array.from({ length: small ? 1 : rounds }, () => walk(people));
      const name = people === 0 ? 'Home Office' : `${people} people`;
      return table([name, 'median', 'longest', 'longest task, at most'], rowsOf(walks));
    }),
  ].join('\n\n');
}

/** One walk after the other: two at once would measure each other. */
function walk(people: number): readonly Phase[] {
  rmSync(phasesFile, { force: true });
  run('playwright', ['test', '--workers=1', 'atScale'], { TURNABOUT_PEOPLE: String(people) });
  return JSON.parse(readFileSync(phasesFile, 'utf8')) as readonly Phase[];
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>>): void {
  const program = path.join(
    'node_modules',
    command === 'webpack' ? 'webpack/bin/webpack.js' : '@playwright/test/cli.js',
  );
  const { status } = spawnSync(process.execPath, [program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed: run it by itself to see why`);
  }
}

const rowsOf = (walks: readonly (readonly Phase[])[]): string[][] =>
  (walks[0] ?? []).map(({ what }) => {
    const same = walks.flat().filter((phase) => phase.what === what);
    const times = same.map(({ milliseconds }) => milliseconds);
    const longest = Math.max(...same.map(({ longestTask }) => longestTask));
    const task = longest === 0 ? 'below 50 ms' : inWords(longest);
    return [what, inWords(quantile(times, 0.5)), inWords(Math.max(...times)), task];
  });
