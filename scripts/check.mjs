// Every check, cheapest first. Counts the tests of jest and Playwright, and each other check as one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';

const root = path.join(import.meta.dirname, '..');
const bin = path.join(root, 'node_modules', '.bin');
const results = path.join(root, '.cache', 'testResults');
const sources = ['src', 'sandbox', 'test', 'bench', 'scripts'];

const steps = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['oxlint', '--type-aware'] },
  { name: 'format', command: ['oxfmt', '--check', ...sources] },
  { name: 'borders', command: ['depcruise', 'src', 'sandbox'] },
  { name: 'dead code', command: ['knip'] },
  {
    name: 'unit tests',
    command: ['jest', '--json', `--outputFile=${path.join(results, 'jest.json')}`],
    count: countJest,
  },
  { name: 'build', command: ['webpack', '--mode', 'production'] },
  { name: 'journeys', command: ['playwright', 'test'], count: countPlaywright },
];

try {
  console.log(`Browser for the journeys: ${ensureBrowser()}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
rmSync(results, { force: true, recursive: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0 };
for (const { name, command, count = countOne } of steps) {
  const started = performance.now();
  const isFine = run(command);
  const { passed, failed } = count(isFine);
  total.passed += passed;
  // A runner that fails without naming a failed test has failed all the same.
  total.failed += isFine ? failed : Math.max(failed, 1);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${isFine ? 'ok  ' : 'FAIL'} ${name}, ${passed + failed} checked, ${seconds} s`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function run([command, ...args]) {
  const options = { cwd: root, shell: process.platform === 'win32', stdio: 'inherit' };
  return spawnSync(path.join(bin, command), args, options).status === 0;
}

function countOne(isFine) {
  return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1 };
}

function countJest() {
  const report = readReport('jest.json');
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function countPlaywright() {
  const stats = readReport('playwright.json')?.stats;
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) };
}

function readReport(name) {
  const file = path.join(results, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
