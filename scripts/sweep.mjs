// `npm run sweep`: counts for the leads how the sessions of each pair stand; docs/sweep.md tells how to set it up.
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { bundleSweep } from './bundleSandbox.mjs';

const { sweep } = await import(pathToFileURL(await bundleSweep()).href);
process.exitCode = await sweep(process.argv.slice(2), {
  environment: process.env,
  fetch: (address, init) => fetch(address, { ...init, signal: AbortSignal.timeout(60_000) }),
  now: Date.now,
  print: console.log,
  wait: setTimeout,
});
