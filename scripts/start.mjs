// `npm start`: builds the application, starts Microsoft 365 on this machine, opens it in a browser.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser, windowFlags } from './browser.mjs';
import { bundleFrames, bundleServer } from './bundleSandbox.mjs';
import { certificate } from './certificate.mjs';

const root = path.join(import.meta.dirname, '..');
const cache = path.join(root, '.cache');
const profile = path.join(cache, 'browser');
const kept = path.join(cache, 'state');
const organisations = ['department-for-transport', 'home-office'];
const help = `npm start -- [options]
  --organisation NAME  ${organisations.join(' or ')}; the first when not given, several when repeated
  --people NUMBER      at least so many colleagues, up to 100000: the organisations are repeated
  --port NUMBER        4430 when not given; the variable PORT does the same
  --reset              begin again: forget what the sandbox and its browser have kept
  --no-open            open no browser, print the address`;

process.chdir(root);
const options = readOptions();
const browser = options.open && hasScreen() ? chosenBrowser() : undefined;
if (options.reset) {
  rmSync(profile, { force: true, recursive: true });
  rmSync(kept, { force: true, recursive: true });
}
buildWhenStale();
console.log('Starting Microsoft 365 for this machine; the first time people join a programme, about ten seconds ...');
const pair = await certificate();
const { address, began } = await startServer(pair);
console.log(began);
openBrowser(pair.fingerprint, address);

function readOptions() {
  try {
    const { values } = parseArgs({
      allowNegative: true,
      options: {
        help: { type: 'boolean', default: false },
        open: { type: 'boolean', default: true },
        organisation: { type: 'string', multiple: true, default: organisations.slice(0, 1) },
        people: { type: 'string', default: '0' },
        port: { type: 'string', default: process.env.PORT ?? '4430' },
        reset: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      stop(help, 0);
    }
    const unknown = values.organisation.find((name) => !organisations.includes(name));
    if (unknown !== undefined) {
      stop(`There is no organisation "${unknown}".\n\n${help}`);
    }
    if (!/^\d{1,6}$/.test(values.people) || Number(values.people) > 100_000) {
      stop(`"${values.people}" is no number of people, expected one up to 100000.\n\n${help}`);
    }
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535) {
      stop(`"${values.port}" is no port, expected a number up to 65535.\n\n${help}`);
    }
    const chosen = [...new Set(values.organisation)];
    return { ...values, organisations: chosen, people: Number(values.people), port: Number(values.port) };
  } catch (error) {
    return stop(`${error.message}\n\n${help}`);
  }
}

function chosenBrowser() {
  try {
    return findBrowser();
  } catch (error) {
    return stop(error.message);
  }
}

/** The build is kept until a source is newer than it. */
function buildWhenStale() {
  const built = path.join(cache, 'built');
  const builtAt = existsSync(path.join(root, 'dist/tab.html'))
    ? (statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    : 0;
  if (newestOf('src', 'webpack.config.js', 'package-lock.json') < builtAt) {
    return;
  }
  console.log('Building the application ...');
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production'], { stdio: 'inherit' });
  if (status !== 0) {
    stop('The build failed; its messages are above.');
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(built, '');
}

/** When the newest of these files and folders was changed, in milliseconds since 1970. */
function newestOf(...names) {
  return Math.max(
    ...names.map((name) => {
      const entry = statSync(path.join(root, name));
      return entry.isDirectory()
        ? newestOf(...readdirSync(path.join(root, name)).map((child) => path.join(name, child)))
        : entry.mtimeMs;
    }),
    0,
  );
}

async function startServer({ cert, key }) {
  await bundleFrames();
  const bundle = await bundleServer();
  const madeBy = createHash('sha256').update(readFileSync(bundle)).update(process.version).digest('hex');
  const { startSandbox } = await import(pathToFileURL(bundle).href);
  const { organisations: chosen, people, port } = options;
  try {
    return await startSandbox({ cert, key, madeBy, organisations: chosen, people, port, root });
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      stop(`Port ${port} is taken. Choose another one: npm start -- --port ${port + 1}`);
    }
    throw error;
  }
}

/** Opens a browser with a profile of its own that trusts exactly the sandbox's key, so that no warning is seen. */
function openBrowser(fingerprint, address) {
  if (browser === undefined) {
    console.log(`\nOpen ${address}`);
    console.log('The browser warns once, because the certificate was made on this machine: go on to localhost.');
  } else {
    console.log(`\n${address} opens in ${path.basename(browser)}.`);
    const flags = [`--user-data-dir=${profile}`, `--ignore-certificate-errors-spki-list=${fingerprint}`];
    const started = spawn(browser, [...windowFlags, ...flags, address], { detached: true, stdio: 'ignore' });
    started.once('error', (error) => console.log(`It does not start (${error.message}): open ${address} yourself.`));
    started.unref();
  }
  console.log('Stop with Ctrl+C.');
}

function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

function stop(message, code = 1) {
  console.error(message);
  process.exit(code);
}
