// Asks the npm registry whether a package that the pages ship has a known weakness. Where no registry answers, nothing is known.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const patienceMs = 60_000;

const report = readReport(runNpm(['audit', '--json', '--omit=dev']));
if (report === undefined) {
  console.log('Packages were not audited: the npm registry does not answer this question.');
} else {
  const weak = Object.values(report.vulnerabilities ?? {}).map(({ name, severity }) => ({ name, severity }));
  for (const { name, severity } of weak) {
    console.log(
      `${name} has a known weakness (${severity}). "npm audit" says which, and from which version it is mended.`,
    );
  }
  process.exitCode = weak.some(({ severity }) => severity === 'high' || severity === 'critical') ? 1 : 0;
}

/** By npm's own entry script when we know it, so that no shell is needed and Windows works as well. */
function runNpm(args) {
  const options = { cwd: root, encoding: 'utf8', timeout: patienceMs, maxBuffer: 1 << 28 };
  const npm = process.env.npm_execpath;
  return npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** `undefined` unless the registry has answered: npm then tells how many packages it asked about. */
function readReport({ stdout }) {
  try {
    const report = JSON.parse(stdout ?? '');
    return report.metadata?.vulnerabilities ? report : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}
