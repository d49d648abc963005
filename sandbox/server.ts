import https from 'node:https';
import path from 'node:path';
import { serve } from '@hono/node-server';
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

/** Serves Microsoft 365 on this machine. Resolves with the address once people can open it; rejects when the port is taken. */
export function startSandbox({ cert, key, organisation, port, root }: ServerOptions): Promise<string> {
  const tenant = createTenant({ clockTicks: true, now: Date.now(), organisation });
  const app = createSandboxApp({
    tenant,
    cloud: 'sandbox',
    dist: path.join(root, 'dist'),
    frames: path.join(root, '.cache/sandbox/hosts'),
    officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
  });
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: app.fetch, createServer: https.createServer, hostname: 'localhost', port, serverOptions: { cert, key } },
      () => resolve(`https://localhost:${port}/`),
    );
    server.once('error', reject);
  });
}
