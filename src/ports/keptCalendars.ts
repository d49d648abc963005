import type { PersonId } from '#domain/ids.ts';
import type { KeptCalendar } from '#domain/scheduling/keptCalendar.ts';
import type { Instant } from '#domain/time/instant.ts';

/**
 * Calendars that the signed-in person has read, kept on this device so that they need not be read twice a day. It never
 * fails: where nothing can be kept, nothing is found either.
 */
export interface KeptCalendars {
  /** Those of these people that are kept. */
  of(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, KeptCalendar>>;
  /** Keeps these, in place of what was kept of the same people. */
  keep(calendars: ReadonlyMap<PersonId, KeptCalendar>): Promise<void>;
  /** Forgets what was read then or earlier. */
  forget(until: Instant): Promise<void>;
  /** The same for everybody who ever signed in on this device, where it can tell who did. Nobody need be signed in. */
  forgetEverybodys(until: Instant): Promise<void>;
}
