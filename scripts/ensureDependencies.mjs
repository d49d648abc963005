// Runs before `npm start` and `npm test`, with nothing installed: installs when node_modules is missing or not of this lock file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const stamp = path.join(root, 'node_modules', '.installed-from');
const lock = path.join(root, '.installing');
const abandonedAfterMs = 15 * 60_000;

requireNode(20, 19);
const wanted = fingerprint();
if (!isInstalled()) {
  await alone(() => isInstalled() || install());
}

function requireNode(wantedMajor, wantedMinor) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    fail(
      `Node.js ${wantedMajor}.${wantedMinor} or newer is needed, and this is ${process.versions.node}. ` +
        'Install a newer one from https://nodejs.org and run the command again.',
    );
  }
}

/** What the installed packages depend on: both package files and the platform. */
function fingerprint() {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package.json')))
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex');
}

/** By our own stamp, or, after an install by hand, by the record that npm keeps. */
function isInstalled() {
  if (existsSync(stamp)) {
    return readFileSync(stamp, 'utf8') === wanted;
  }
  const installed = statSync(path.join(root, 'node_modules', '.package-lock.json'), { throwIfNoEntry: false });
  return installed !== undefined && installed.mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

function install() {
  console.log('Installing packages (npm ci), once; this takes about half a minute ...');
  const started = Date.now();
  const result = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline']);
  if (result.status !== 0) {
    fail(reasonOf(result));
  }
  writeFileSync(stamp, wanted);
  console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
}

/** By npm's own entry script when we know it, so that no shell is needed and Windows works as well. */
function runNpm(args) {
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'inherit', 'pipe'] };
  const npm = process.env.npm_execpath;
  return npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

function reasonOf({ error, stderr }) {
  const messages = stderr ?? '';
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(messages)) {
    return 'The packages could not be installed: the npm registry cannot be reached. Connect to the network (or set the proxy that npm must use) and run the command again.';
  }
  return `${messages}\nnpm ci failed${error ? `: ${error.message}` : ''}. Its messages are above.`;
}

/** One install at a time: `npm start` and `npm test` may both be the first. */
async function alone(work) {
  while (!claimed()) {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > abandonedAfterMs) {
      rmSync(lock, { force: true, recursive: true });
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const release = () => rmSync(lock, { force: true, recursive: true });
  process.once('exit', release);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => process.exit(1));
  }
  work();
  release();
}

function claimed() {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') {
      return false;
    }
    throw error;
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
