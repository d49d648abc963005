import https from 'node:https';
import path from 'node:path';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { seedCohort } from './cohort/seedCohort.ts';
import { createSandboxApp } from './sandboxApp.ts';
import { createTenant, type TenantOptions } from './tenant/tenant.ts';

export interface ServerOptions {
  /** Folder of the project. */
  readonly root: string;
  readonly port: number;
  readonly organisation: NonNullable<TenantOptions['organisation']>;
  /** PEM texts: office.js and sign-in insist on https. */
  readonly key: string;
  readonly cert: string;
}

/**
 * Serves Microsoft 365 on this machine, with a programme that people have joined. Resolves with the address once people
 * can open it; rejects when the port is taken.
 */
export async function startSandbox({ cert, key, organisation, port, root }: ServerOptions): Promise<string> {
  const tenant = createTenant({ clockTicks: true, now: Date.now(), organisation });
  const seed = (): Promise<void> => seedCohort(tenant);
  const app = createSandboxApp({
    tenant,
    cloud: 'sandbox',
    dist: path.join(root, 'dist'),
    frames: path.join(root, '.cache/sandbox/hosts'),
    officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
    seed,
  });
  // First the port, so that one that is taken is told at once.
  await listen(app, {
    createServer: https.createServer,
    hostname: 'localhost',
    // The tenant lives in this process too and takes ordinary requests.
    overrideGlobalObjects: false,
    port,
    serverOptions: { cert, key },
  });
  await seed();
  return `https://localhost:${port}/`;
}

const listen = ({ fetch }: Hono, options: Omit<Parameters<typeof serve>[0], 'fetch'>): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = serve({ ...options, fetch } as Parameters<typeof serve>[0], () => resolve());
    server.once('error', reject);
  });
