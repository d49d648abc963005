// Bundles Fluent (some 3,000 files) into one file, once, so that each test file of a screen starts quickly.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..');
const packages = ['@fluentui/react-components'];
const icons = path.join(root, 'src/ui/icons.ts');
const names = [...packages, icons];

const hash = createHash('sha256').update(readFileSync(import.meta.filename));
packages.forEach((name) => hash.update(readFileSync(path.join(root, 'node_modules', name, 'package.json'))));
hash.update(existsSync(icons) ? readFileSync(icons) : 'none');
const folder = path.join(root, '.cache/fluentForTests', hash.digest('hex').slice(0, 16));
const fileOf = (index) => path.join(folder, `package${index}.cjs`);

export const moduleNameMapper = {
  '^@fluentui/react-components$': fileOf(0),
  'ui/icons\\.ts$|^\\./icons\\.ts$': fileOf(1),
};

export default async function prebundle() {
  if (existsSync(path.join(folder, 'all.cjs'))) {
    return;
  }
  rmSync(path.dirname(folder), { force: true, recursive: true });
  mkdirSync(folder, { recursive: true });
  names.forEach((_, index) => writeFileSync(fileOf(index), `module.exports = require('./all.cjs').p${index};\n`));
  await build({
    bundle: true,
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    format: 'cjs',
    outfile: path.join(folder, 'all.cjs'),
    platform: 'browser',
    stdin: {
      contents: names.map((name, index) => `export * as p${index} from ${JSON.stringify(name)};`).join('\n'),
      resolveDir: root,
    },
    target: 'es2022',
  });
}
