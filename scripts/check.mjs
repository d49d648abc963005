// Every check, cheapest first. Counts the tests of jest and Playwright, and each other check as one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';

const root = path.join(import.meta.dirname, '..');
const bin = path.join(root, 'node_modules', '.bin');
const results = path.join(root, '.cache', 'testResults');
const sources = ['src', 'sandbox', 'test', 'bench', 'scripts'];

// Rules about time must not depend on where they run: west and east of Greenwich, by odd quarters, with half an hour of summer.
// Everything runs in UTC, and what deals with time again in the others.
const timeZones = ['America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'];
const timeTests = ['test/domain/time', 'test/domain/scheduling', 'test/domain/sessions'];

const steps = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['oxlint', '--type-aware'] },
  { name: 'format', command: ['oxfmt', '--check', ...sources] },
  { name: 'borders', command: ['depcruise', 'src', 'sandbox'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'known weaknesses', command: ['node', path.join(root, 'scripts', 'auditDependencies.mjs')] },
  jestStep('unit tests', [], { TZ: 'UTC' }),
  ...timeZones.map((zone) => jestStep(`time in ${zone}`, timeTests, { TZ: zone })),
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
for (const { name, command, environment, count = countOne } of steps) {
  const started = performance.now();
  const isFine = run(command, environment);
  const { passed, failed } = count(isFine);
  total.passed += passed;
  // A runner that fails without naming a failed test has failed all the same.
  total.failed += isFine ? failed : Math.max(failed, 1);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${isFine ? 'ok  ' : 'FAIL'} ${name}, ${passed + failed} checked, ${seconds} s`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function run([command, ...args], environment = {}) {
  const env = { ...process.env, ...environment };
  const options = { cwd: root, env, shell: process.platform === 'win32', stdio: 'inherit' };
  const program = command === 'node' ? process.execPath : path.join(bin, command);
  return spawnSync(program, args, { ...options, ...(command === 'node' && { shell: false }) }).status === 0;
}

function countOne(isFine) {
  return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1 };
}

function jestStep(name, folders = [], environment = {}) {
  const file = `${name.replaceAll(/\W/g, '-')}.json`;
  const count = () => {
    const report = readReport(file);
    return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
  };
  return {
    name,
    command: ['jest', ...folders, '--json', `--outputFile=${path.join(results, file)}`],
    environment,
    count,
  };
}

function countPlaywright() {
  const stats = readReport('playwright.json')?.stats;
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) };
}

function readReport(name) {
  const file = path.join(results, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
