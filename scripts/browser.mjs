// Finds a Chromium to open or to test with: $CHROMIUM_PATH, then an installed Chrome, Edge or Chromium.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const { env, platform } = process;
const isRoot = process.getuid?.() === 0;

const onPath = (names) =>
  (env.PATH ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
const inFolders = (folders, files) =>
  folders.filter(Boolean).flatMap((folder) => files.map((file) => path.join(folder, file)));

const places = {
  darwin: inFolders(
    ['/Applications', path.join(env.HOME ?? '', 'Applications')],
    [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Chromium.app/Contents/MacOS/Chromium',
    ],
  ),
  linux: onPath([
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ]),
  win32: inFolders(
    [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']],
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  ),
};

/**
 * The path of a browser, `undefined` when none is installed. Throws when CHROMIUM_PATH names a file that is not there.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const wanted = env.CHROMIUM_PATH;
  if (wanted && !existsSync(wanted)) {
    throw new Error(`CHROMIUM_PATH is set to ${wanted}, and no such file exists.`);
  }
  return wanted || (places[platform] ?? []).find((file) => existsSync(file));
}

/**
 * As findBrowser, but installs the distribution's Chromium where it may, and otherwise throws with what to do.
 * @returns {string}
 */
export function ensureBrowser() {
  const found = findBrowser() ?? (mayInstall() ? installChromium() : undefined);
  if (found) {
    return found;
  }
  throw new Error(
    [
      'The browser tests need Chrome, Edge or Chromium, and none was found.',
      'Install one and run the tests again:',
      '  Debian or Ubuntu:  apt-get install -y chromium',
      '  macOS or Windows:  Google Chrome or Microsoft Edge',
      'or name one: CHROMIUM_PATH=/path/to/chrome npm test',
    ].join('\n'),
  );
}

/** Chromium refuses to run as root with its own sandbox on. */
const asRoot = isRoot ? ['--no-sandbox'] : [];

/** For a browser that a person looks at. */
export const windowFlags = [...asRoot, '--no-first-run', '--no-default-browser-check'];

/** For a browser that a program drives. */
export const browserFlags = [
  ...windowFlags,
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const mayInstall = () => platform === 'linux' && isRoot && onPath(['apt-get']).some((file) => existsSync(file));

function installChromium() {
  console.log("No browser found: installing the distribution's Chromium (apt-get install chromium) ...");
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return findBrowser();
}
