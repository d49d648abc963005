import { writeKept } from './keptState.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';

/** Keeps a tenant's state in a file while the sandbox runs. */
export interface StateKeeper {
  /** Something may have changed: it is written within the minute, and when the process ends. */
  noteChange(): void;
  /** Writes now what has changed. */
  save(): void;
}

const betweenSaves = 60_000;

/** Begins to keep a tenant's state. Ctrl+C, and whatever else ends the process in order, writes it once more. */
export function keepState(tenant: Tenant, file: string, madeBy: string): StateKeeper {
  let hasChanged = false;
  const save = (): void => {
    if (hasChanged) {
      hasChanged = false;
      writeKept(file, madeBy, tenant);
    }
  };
  setInterval(save, betweenSaves).unref();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      save();
      process.exit(0);
    });
  }
  return { noteChange: () => void (hasChanged = true), save };
}
