import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

const root = process.cwd();
const clone = mkdtempSync(path.join(os.tmpdir(), 'clone-'));

afterAll(() => rmSync(clone, { force: true, recursive: true }));

function run(script: string, args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) {
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { status, words: stdout + stderr };
}

const start = path.join(root, 'scripts/start.mjs');

test('npm start names the organisations when there is none of that name', () => {
  const { status, words } = run(start, ['--organisation', 'nowhere']);
  expect(status).toBe(1);
  expect(words).toContain('There is no organisation "nowhere".');
  expect(words).toContain('department-for-transport or home-office');
});

test('npm start says what a port is', () => {
  const { status, words } = run(start, ['--port', 'front door']);
  expect(status).toBe(1);
  expect(words).toContain('"front door" is no port, expected a number up to 65535.');
});

test('npm test names a browser that is not where it was said to be, before anything is checked', () => {
  const { status, words } = run(path.join(root, 'scripts/check.mjs'), [], { CHROMIUM_PATH: '/nowhere/chromium' });
  expect(status).toBe(1);
  expect(words.trim()).toBe('CHROMIUM_PATH is set to /nowhere/chromium, and no such file exists.');
});

test('npm run sweep names what is missing, and keeps the exit code', () => {
  const { status, words } = run(path.join(root, 'scripts/sweep.mjs'), [], { TURNABOUT_TENANT_ID: 'tenant' });
  expect(status).toBe(2);
  expect(words).toContain('Cannot sweep without TURNABOUT_SWEEP_CLIENT_ID, TURNABOUT_SWEEP_CLIENT_SECRET,');
});

test('without a network a fresh clone says that the packages could not be reached, in one sentence', () => {
  mkdirSync(path.join(clone, 'scripts'));
  for (const file of ['package.json', 'package-lock.json', 'scripts/ensureDependencies.mjs']) {
    cpSync(path.join(root, file), path.join(clone, file));
  }
  const npm = path.join(clone, 'npm.cjs');
  writeFileSync(npm, "console.error('npm error code ENOTFOUND'); process.exit(1);");
  const { status, words } = run(path.join(clone, 'scripts/ensureDependencies.mjs'), [], { npm_execpath: npm });
  expect(status).toBe(1);
  expect(words).toContain('The packages could not be installed: the npm registry cannot be reached.');
});
