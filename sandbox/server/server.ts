import https from 'node:https';
import path from 'node:path';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { seedCohort } from '#sandbox/cohort/seedCohort.ts';
import { readKept } from './keptState.ts';
import { createSandboxApp } from './sandboxApp.ts';
import { keepState, type StateKeeper } from './stateKeeper.ts';
import { createTenant, type TenantOptions } from '#sandbox/tenant/tenant.ts';

export interface ServerOptions {
  /** Folder of the project. */
  readonly root: string;
  readonly port: number;
  readonly organisations: NonNullable<TenantOptions['organisations']>;
  /** At least this many colleagues. */
  readonly people: number;
  /** PEM texts: office.js and sign-in insist on https. */
  readonly key: string;
  readonly cert: string;
  /** Names the version of the sandbox: only what the same version left is taken over. */
  readonly madeBy: string;
}

/** A running sandbox. */
export interface Running {
  readonly address: string;
  /** What it began with: the state of the last run, or a fresh start and why. */
  readonly began: string;
}

/**
 * Serves Microsoft 365 on this machine, with a programme that people have joined, or as the last run left it. Resolves once
 * people can open it; rejects when the port is taken.
 */
export async function startSandbox(options: ServerOptions): Promise<Running> {
  const { madeBy, organisations, people, root } = options;
  const file = stateFile(options);
  const found = readKept(file, madeBy);
  const resumed = found && 'kept' in found ? found.kept : undefined;
  const start = { clockTicks: true, now: Date.now(), organisations, people };
  const tenant = createTenant(resumed ? { ...start, resume: resumed.state } : start);
  tenant.moveClock(resumed?.ahead ?? 0);
  const seed = (): Promise<void> => seedCohort(tenant);
  const keeper = keepState(tenant, file, madeBy);
  const app = createSandboxApp({
    tenant,
    cloud: 'sandbox',
    dist: path.join(root, 'dist'),
    frames: path.join(root, '.cache/sandbox/hosts'),
    officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
    seed,
  });
  // First the port, so that one that is taken is told at once.
  await listen(notingChanges(app, keeper), options);
  if (!resumed) {
    await seed();
    keeper.noteChange();
    keeper.save();
  }
  return { address: `https://localhost:${options.port}/`, began: began(found) };
}

/** Each choice of organisations and people has a file of its own. */
const stateFile = ({ organisations, people, root }: ServerOptions): string =>
  path.join(root, '.cache/state', `${[...organisations, ...(people > 0 ? [people] : [])].join('+')}.v8`);

function began(found: ReturnType<typeof readKept>): string {
  if (!found) {
    return 'A fresh start.';
  }
  return 'kept' in found
    ? 'Everything is as you left it; --reset begins again.'
    : `A fresh start: what the last run left cannot be used, ${found.refused}.`;
}

type Fetch = Hono['fetch'];

/** Whatever is more than reading may change the state. */
function notingChanges(app: Hono, keeper: StateKeeper): Fetch {
  return async (request, ...rest) => {
    const answer = await app.fetch(request, ...rest);
    if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method)) {
      keeper.noteChange();
    }
    return answer;
  };
}

const listen = (fetch: Fetch, { cert, key, port }: ServerOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    const options = {
      createServer: https.createServer,
      fetch,
      hostname: 'localhost',
      // The tenant lives in this process too and takes ordinary requests.
      overrideGlobalObjects: false,
      port,
      serverOptions: { cert, key },
    };
    const server = serve(options, () => resolve());
    server.once('error', reject);
  });
