import type { Colleague } from '#domain/colleague.ts';
import type { Progress } from './progress.ts';

/** The people of the organisation, read from Entra through Graph. */
export interface Directory {
  /** The person who is signed in. The manager stays unsaid: reading it takes a permission that only leads need. */
  me(): Promise<Colleague>;
  /**
   * Every active member, with the manager's id. Guests, rooms and disabled accounts are left out. A reading that was
   * stopped, or broke off because Microsoft 365 could not be reached, is gone on with by the next one.
   */
  everyone(progress?: Progress): Promise<readonly Colleague[]>;
}
