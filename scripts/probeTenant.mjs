// `npm run probe-tenant`: tries on a real tenant what the stand-in assumes; docs/first-tenant.md tells how.
import { pathToFileURL } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { bundleProbe } from './bundleSandbox.mjs';

const { probeTenant } = await import(pathToFileURL(await bundleProbe()).href);
process.exitCode = await probeTenant(process.argv.slice(2), {
  fetch: (request) => fetch(request, { signal: AbortSignal.timeout(60_000) }),
  now: Date.now,
  print: console.log,
  wait: setTimeout,
});
