import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const own: {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
} = JSON.parse(read('package.json'));
const { packages }: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  read('package-lock.json'),
);

const locked = Object.entries(packages).flatMap(([place, each]) =>
  place === '' ? [] : [{ ...each, name: place.split('node_modules/').at(-1) ?? '' }],
);
const shipped = locked.filter(({ dev, optional, devOptional }) => !(dev ?? optional ?? devOptional ?? false));

test('every version that we ask for is exact', () => {
  const asked = Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.overrides });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test('every package, however far down, is locked to one version and to the hash of its content', () => {
  expect(locked.length).toBeGreaterThan(100);
  const loose = locked.filter(
    ({ version, integrity }) => version === undefined || !(integrity ?? '').startsWith('sha512-'),
  );
  expect(loose.map(({ name }) => name)).toEqual([]);
});

test('every package that the pages are made of has its reason in a decision', () => {
  const decisions = readdirSync('docs/decisions').map((file) => read(path.join('docs/decisions', file)));
  const unexplained = Object.keys(own.dependencies).filter(
    (name) => !decisions.some((text) => text.includes(`\`${name}\``)),
  );
  expect(unexplained).toEqual([]);
});

test('what is shipped may be shipped: its licences ask for no more than to be named', () => {
  const free = new Set(['MIT', 'ISC', 'Apache-2.0', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause']);
  expect(shipped.length).toBeGreaterThan(50);
  expect(
    shipped.filter(({ license = '' }) => !free.has(license)).map(({ name, license }) => `${name} ${license}`),
  ).toEqual([]);
});

test('no package runs a script of its own when it is installed', () => {
  const scripted = locked.filter(({ hasInstallScript }) => hasInstallScript === true).map(({ name }) => name);
  expect(scripted.filter((name) => own.allowScripts[name] !== false)).toEqual([]);
  expect(Object.values(own.allowScripts)).not.toContain(true);
});

/** Private keys, signed tokens, and keys as the large services give them out. */
const secret =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----|\beyJ[\w-]{20,}\.[\w-]{20,}\.[\w-]{10,}|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{36}|\bxox[abpr]-[\w-]{10,}|\bnpm_\w{36}|\b\w{3}8Q~[\w.~-]{31,}/;

test('a secret is known when it is seen', () => {
  const token = ['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9', 'eyJhdWQiOiIwMDAwMDAwMyJ9AAAA', 'c2lnbmF0dXJl'].join('.');
  expect(secret.test(token)).toBe(true);
  expect(secret.test(['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' '))).toBe(true);
});

test('there is no secret in anything that we wrote', () => {
  const folders = ['src', 'sandbox', 'scripts', 'test', 'bench', 'docs'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|tsx|mjs|mts|js|json|md|html|css|csv|svg)$/.test(file))
      .map((file) => path.join(folder, file)),
  );
  expect(files.length).toBeGreaterThan(500);
  expect([...files, 'package.json', '.npmrc'].filter((file) => secret.test(read(file)))).toEqual([]);
});
