// `node bench/standIn.mjs`: how long the stand-in tenant takes with 100,000 people, and how much memory.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..');
const outfile = path.join(root, '.cache/bench/standIn.mjs');
const people = 100_000;

process.chdir(root);
const createTenant = await bundledTenant();
time('an organisation of 2,028 people', () => createTenant());
const tenant = time(`${people} people`, () =>
  createTenant({ organisations: ['department-for-transport', 'home-office'], people }),
);
const everyone = [...tenant.state.directory.users.values()];
const token = await tenant.tokenFor(everyone[0].id, ['User.Read.All', 'Calendars.ReadWrite']);
await readEverybody();
await readEverybody();
await busyTimes();
console.log(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);

async function bundledTenant() {
  mkdirSync(path.dirname(outfile), { recursive: true });
  const entry = path.join(root, 'sandbox/tenant/tenant.ts');
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  await build({ banner, bundle: true, entryPoints: [entry], format: 'esm', outfile, platform: 'node' });
  const bundled = await import(pathToFileURL(outfile).href);
  return bundled.createTenant;
}

/** Every page of 999 enabled members with their managers, as the application reads them. */
async function readEverybody() {
  const select = 'id,displayName,mail,department,jobTitle,employeeHireDate';
  const filter = "accountEnabled eq true and userType eq 'Member'";
  let next = `/users?$select=${select}&$expand=manager($select=id)&$filter=${filter}&$top=999`;
  const pages = [];
  let found = 0;
  while (next) {
    const began = performance.now();
    const { '@odata.nextLink': link, value } = await ask(next);
    pages.push(performance.now() - began);
    found += value.length;
    next = link;
  }
  const sorted = pages.slice(1).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  console.log(
    `${found} people on ${pages.length} pages: the first ${shown(pages[0])}, then ${shown(middle)} (median) to ${shown(sorted.at(-1))}`,
  );
}

/** Free/busy times of 20 people over 61 days, the calendars of whom are made up for it. */
async function busyTimes() {
  const schedules = everyone.filter(({ hasMailbox }) => hasMailbox).slice(0, 20);
  const at = (days) => ({
    dateTime: new Date(tenant.now() + days * 86_400_000).toISOString().slice(0, 19),
    timeZone: 'UTC',
  });
  const body = { schedules: schedules.map(({ mail }) => mail), startTime: at(0), endTime: at(61) };
  for (const round of ['first', 'again']) {
    const began = performance.now();
    await ask('/me/calendar/getSchedule', { method: 'POST', body: JSON.stringify(body) });
    console.log(`getSchedule of 20 people over 61 days, ${round}: ${shown(performance.now() - began)}`);
  }
}

async function ask(address, init = {}) {
  const url = address.startsWith('https:') ? address : `https://graph.microsoft.com/v1.0${address}`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await tenant.graph(new Request(url, { ...init, headers }));
  if (!answer.ok) {
    throw new Error(`${answer.status} to ${address}: ${await answer.text()}`);
  }
  return answer.json();
}

function time(name, work) {
  const began = performance.now();
  const result = work();
  console.log(`${name}: ${shown(performance.now() - began)}`);
  return result;
}

function shown(milliseconds) {
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
