import { type DeskEntry, deskFolder } from '#domain/entries.ts';
import type { Colleague } from '#domain/colleague.ts';
import { isLive, type Lease, leaseLength } from '#domain/job.ts';
import { later } from '#domain/time/instant.ts';
import type { Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';

type LeaseEntry = Extract<DeskEntry, { kind: 'lease' }>;
type Needed = Pick<Services, 'desk' | 'clock'>;

export interface HeldLease {
  /** Holds it for longer. Throws `conflict` when somebody else took over. */
  readonly renew: () => Promise<void>;
  /** Lets the next one begin at once. */
  readonly release: () => Promise<void>;
}

export type LeaseOutcome =
  | { readonly kind: 'held'; readonly held: HeldLease }
  | { readonly kind: 'elsewhere'; readonly lease: Lease };

/** Takes the lease unless another lead holds it. One's own is taken again: the page that held it may be closed. */
export async function takeLease(services: Needed, job: string, me: Colleague): Promise<LeaseOutcome> {
  const standing = leaseIn(await services.desk.read(deskFolder));
  if (standing && isOthers(standing, services, me)) {
    return { kind: 'elsewhere', lease: standing.value.lease };
  }
  try {
    return { kind: 'held', held: await hold(services, job, me, standing?.version) };
  } catch (error) {
    const winner = isProblem(error, 'conflict') ? leaseIn(await services.desk.read(deskFolder)) : undefined;
    if (!winner) {
      throw error;
    }
    return { kind: 'elsewhere', lease: winner.value.lease };
  }
}

/** The one lease of the site. */
export function leaseIn(entries: readonly Stored<DeskEntry>[]): Stored<LeaseEntry> | undefined {
  const [found] = entries.flatMap(({ value, version }) => (value.kind === 'lease' ? [{ value, version }] : []));
  return found;
}

const isOthers = ({ value: { lease } }: Stored<LeaseEntry>, { clock }: Needed, me: Colleague): boolean =>
  lease.holder !== me.id && isLive(lease, clock.now());

async function hold(
  { desk, clock }: Needed,
  job: string,
  me: Colleague,
  replaces: string | undefined,
): Promise<HeldLease> {
  const write = async (milliseconds: number, version: string | undefined): Promise<string> => {
    const lease = { holder: me.id, holderName: me.name, job, until: later(clock.now(), milliseconds) };
    return (await desk.write(deskFolder, { kind: 'lease', key: 'work', lease }, version)).version;
  };
  let version = await write(leaseLength, replaces);
  return {
    renew: async () => {
      version = await write(leaseLength, version);
    },
    release: async () => {
      version = await write(0, version);
    },
  };
}
