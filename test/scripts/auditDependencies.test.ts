import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

const folder = mkdtempSync(path.join(os.tmpdir(), 'audit-'));

afterAll(() => rmSync(folder, { force: true, recursive: true }));

/** The audit, with an npm that says this and ends so. */
function auditWith(said: string, code = 0) {
  const npm = path.join(folder, 'npm.cjs');
  writeFileSync(npm, `process.stdout.write(${JSON.stringify(said)}); process.exit(${code});`);
  const { status, stdout } = spawnSync(process.execPath, ['scripts/auditDependencies.mjs'], {
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: npm },
  });
  return { status, words: stdout };
}

const answer = (vulnerabilities: object): string =>
  JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: { total: Object.keys(vulnerabilities).length } } });

test('passes, and says nothing, when no package is known to be weak', () => {
  expect(auditWith(answer({}))).toEqual({ status: 0, words: '' });
});

test.each([
  ['critical', 1],
  ['high', 1],
  ['moderate', 0],
  ['low', 0],
])('names a package with a weakness that is %s, and ends with %i', (severity, status) => {
  const audit = auditWith(answer({ idb: { name: 'idb', severity } }), 1);
  expect(audit.status).toBe(status);
  expect(audit.words).toContain(`idb has a known weakness (${severity}).`);
});

test.each([
  ['refuses', '{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":"","detail":""}}', 1],
  ['cannot be reached', '{"error":{"code":"ENOTFOUND","summary":"request failed","detail":""}}', 1],
  ['answers something else', '<html>Proxy</html>', 0],
  ['says nothing', '', 1],
])('passes, and says that nothing is known, when the registry %s', (_what, said, code) => {
  const { status, words } = auditWith(said, code);
  expect(status).toBe(0);
  expect(words).toContain('Packages were not audited');
});
