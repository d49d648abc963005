import path from 'node:path';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..');

/** Where bundles, instances and results go. */
export const benchFolder = path.join(root, '.cache/bench');

/** Bundles TypeScript files of this folder for Node, each into `.cache/bench` under its own name. */
export async function bundle(entries) {
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  await build({
    banner,
    bundle: true,
    entryNames: '[name]',
    entryPoints: entries.map((entry) => path.join(import.meta.dirname, entry)),
    format: 'esm',
    outdir: benchFolder,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node20',
  });
}
