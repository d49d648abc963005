import type { Service } from './queue.ts';

export interface PauseOptions {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Told how long a service is left in peace; `over` ends with the pause. */
  readonly onBusy?: (milliseconds: number, over: Promise<void>) => void;
}

export interface ServicePauses {
  /** Ends with all pauses of the service that are going on now; `undefined` when there never was one. */
  readonly over: (service: Service) => Promise<unknown> | undefined;
  /** Leaves the service in peace for so long. */
  readonly begin: (service: Service, milliseconds: number) => Promise<void>;
}

/** Services that have had too much. Every call to one waits, or each of them would ask and be refused by itself. */
export function servicePauses({ wait, onBusy }: PauseOptions): ServicePauses {
  const going = new Map<Service, Promise<unknown>>();
  return {
    over: (service) => going.get(service),
    begin(service, milliseconds) {
      const over = wait(milliseconds);
      going.set(service, Promise.all([going.get(service), over]));
      onBusy?.(milliseconds, over);
      return over;
    },
  };
}
