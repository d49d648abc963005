// Bundles the sandbox for Node and its frames for the browser into .cache/sandbox; takes less than a second.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..');
const source = path.join(root, 'sandbox/hosts');
const target = path.join(root, '.cache/sandbox');

/** Folder of the frames, as `createSandboxApp` wants it. */
export const frames = path.join(target, 'hosts');

/** Makes the frames: their scripts, pages and styles. */
export async function bundleFrames() {
  rmSync(frames, { force: true, recursive: true });
  mkdirSync(frames, { recursive: true });
  await build({
    bundle: true,
    entryPoints: ['start', 'control', 'teams', 'teamsPhone', 'outlook', 'officePrelude', 'officeTheme'].map((name) =>
      path.join(source, `${name}.ts`),
    ),
    format: 'iife',
    outdir: frames,
    target: 'es2023',
  });
  for (const file of readdirSync(source).filter((name) => /\.(html|css)$/.test(name))) {
    cpSync(path.join(source, file), path.join(frames, file));
  }
}

/** Makes the server and answers its file, to be imported. */
export const bundleServer = () => bundleForNode('server', 'sandbox/server/server.ts');

/** Makes the program that tries a real tenant and answers its file, to be imported. */
export const bundleProbe = () => bundleForNode('probe', 'sandbox/probe/probeTenant.ts');

/** Makes the nightly sweep and answers its file, to be imported. */
export const bundleSweep = () => bundleForNode('sweep', 'src/surfaces/sweep/sweep.ts');

async function bundleForNode(name, entry) {
  const outfile = path.join(target, `${name}.mjs`);
  await build({
    bundle: true,
    entryPoints: [path.join(root, entry)],
    format: 'esm',
    outfile,
    external: installedPackages(),
    platform: 'node',
    sourcemap: true,
    target: 'node20',
  });
  return outfile;
}

/** Packages are left to Node, but for the one that is JSON: Node wants another syntax for importing that. */
function installedPackages() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return Object.keys({ ...dependencies, ...devDependencies }).filter((name) => name !== 'cldr-core');
}
