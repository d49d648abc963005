import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import webpack, { type Configuration } from 'webpack';
import { InitialSizeBudget } from '../../scripts/initialSizeBudget.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'budget-'));
writeFileSync(
  path.join(folder, 'page.html'),
  '<!doctype html><html><head><script defer src="./page.js"></script></head><body></body></html>',
);
writeFileSync(path.join(folder, 'page.js'), `console.log(${JSON.stringify(letters(20_000))});`);

afterAll(() => rmSync(folder, { force: true, recursive: true }));

/** Text that does not get much smaller when it is packed. */
function letters(count: number): string {
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return Array.from({ length: count }, () => String.fromCharCode(97 + (next() % 26))).join('');
}

function build(limitKilobytes: number): Promise<readonly string[]> {
  const configuration: Configuration = {
    context: folder,
    entry: { page: './page.html' },
    cache: false,
    target: ['web', 'es2022'],
    mode: 'production',
    output: { path: path.join(folder, 'dist'), htmlFilename: '[name].html' },
    plugins: [new InitialSizeBudget({ pages: ['page'], limitKilobytes })],
  };
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) =>
      error ? reject(error) : resolve((stats?.compilation.errors ?? []).map(({ message }) => message)),
    );
  });
}

test('a page within the limit builds, and one over it fails the build with both figures', async () => {
  expect(await build(100)).toEqual([]);
  expect(await build(10)).toEqual([expect.stringMatching(/^page loads \d+\.\d kB gzip at first, more than 10$/)]);
});
