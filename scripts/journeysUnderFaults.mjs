// `npm run test:faults`: walks every journey calmly, and again with every fifth call disturbed; both must leave the same.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const remains = path.join(root, '.cache/journeyRemains');
const [seed = '7'] = process.argv.slice(2);

rmSync(remains, { force: true, recursive: true });
const walked = [walk({}), walk({ TURNABOUT_FAULTS: seed })];
const journeys = readdirSync(path.join(remains, 'calm'));
const different = journeys.filter((journey) => read('calm', journey) !== read('disturbed', journey));
for (const journey of different) {
  console.log(`Left something else when disturbed: ${path.basename(journey, '.json')}`);
}
console.log(`${journeys.length - different.length} passed, ${different.length} failed`);
process.exitCode = walked.every(Boolean) && different.length === 0 ? 0 : 1;

function walk(environment) {
  const playwright = path.join(root, 'node_modules/.bin/playwright');
  const options = { cwd: root, env: { ...process.env, ...environment }, shell: process.platform === 'win32' };
  return spawnSync(playwright, ['test'], { ...options, stdio: 'inherit' }).status === 0;
}

function read(walk, journey) {
  const file = path.join(remains, walk, journey);
  return existsSync(file) ? readFileSync(file, 'utf8') : 'nothing';
}
