import type { Instant } from '#domain/time/instant.ts';
import { graphClient } from '#graph/client.ts';
import { graphMailboxes } from '#graph/mailboxes.ts';
import { type AppCredentials, appSignIn } from '#hosts/appSignIn.ts';
import { deskAlone } from '#store/deskAlone.ts';

export interface SweepConfig extends AppCredentials {
  readonly graph: string;
  /** The id of the library Lead, as Graph gives it. */
  readonly leadDriveId: string;
}

/** What the world is to a program that runs at night. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Joins the ports of the nightly sweep to what fulfils them, for an application that nobody is signed in to. */
export function openSweep({ graph, leadDriveId, ...credentials }: SweepConfig, { fetch, now, wait }: Surroundings) {
  const { token } = appSignIn(credentials, graph, { send: fetch, now });
  const client = graphClient({ address: graph, token, fetch, wait });
  return {
    clock: { now: () => now() as Instant },
    mailboxes: graphMailboxes(client),
    desk: deskAlone(client, leadDriveId),
  };
}
