import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

const root = process.cwd();
const house = mkdtempSync(path.join(os.tmpdir(), 'borders-'));

afterAll(() => rmSync(house, { force: true, recursive: true }));

/** A house with two files, of which the first imports the second; gives what the border check says of it. */
function check(from: string, to: string): { readonly isFine: boolean; readonly words: string } {
  rmSync(house, { force: true, recursive: true });
  for (const file of [from, to]) {
    mkdirSync(path.join(house, path.dirname(file)), { recursive: true });
  }
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    cpSync(path.join(root, file), path.join(house, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  const address = path.relative(path.dirname(from), to);
  writeFileSync(path.join(house, to), 'export const there = 1;\n');
  writeFileSync(path.join(house, from), `import { there } from './${address}';\nexport const here = there;\n`);
  const command = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { status, stdout } = spawnSync(process.execPath, [command, from.split('/')[0] ?? '.'], {
    cwd: house,
    encoding: 'utf8',
  });
  return { isFine: status === 0, words: stdout };
}

test.each([
  ['src/domain/pair.ts', 'src/graph/client.ts', 'domain-may-import-only-itself'],
  ['src/useCases/book.ts', 'src/store/folders.ts', 'useCases-may-import-only-itself-domain-ports'],
  ['src/ui/Card.tsx', 'src/useCases/book.ts', 'ui-may-import-only-itself-domain'],
  ['src/surfaces/admin/Page.tsx', 'src/graph/client.ts', 'surfaces-reach-outside-only-through-app'],
  ['src/surfaces/admin/Page.tsx', 'src/surfaces/personalTab/Tab.tsx', 'admin-knows-no-other-surface'],
  ['src/surfaces/session/Page.tsx', 'src/surfaces/meetingPanel/Panel.tsx', 'session-knows-no-surface'],
  ['src/surfaces/readers/Line.tsx', 'src/surfaces/session/Page.tsx', 'readers-know-no-surface'],
  ['src/app/wiring.ts', 'sandbox/tenant/tenant.ts', 'src-knows-no-sandbox-test-or-bench'],
  ['sandbox/tenant/tenant.ts', 'src/domain/pair.ts', 'sandbox-tenant-knows-no-product-code'],
])('%s may not import %s, and the refusal has a name', (from, to, rule) => {
  const { isFine, words } = check(from, to);
  expect(words).toContain(rule);
  expect(isFine).toBe(false);
});

test('an arrow that the table allows is let through', () => {
  expect(check('src/store/folders.ts', 'src/graph/client.ts').isFine).toBe(true);
});
