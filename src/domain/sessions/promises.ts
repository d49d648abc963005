import type { PersonId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';

/** What one of the two will do until they meet again. Who writes it down does not matter. */
export interface SessionPromise {
  readonly session: Instant;
  readonly of: PersonId;
  readonly what: string;
  readonly isDone: boolean;
  readonly at: Instant;
}

/**
 * What was promised before this session and is worth a look in it: everything that is open, and all of the last session
 * with promises, so that what was done can be enjoyed. The oldest first.
 */
export function promisesBefore<Found extends { readonly value: SessionPromise }>(
  promises: readonly Found[],
  session: Instant,
): readonly Found[] {
  const earlier = promises.filter(({ value }) => value.session < session);
  const last = Math.max(...earlier.map(({ value }) => value.session));
  return earlier
    .filter(({ value }) => !value.isDone || value.session === last)
    .toSorted((a, b) => a.value.at - b.value.at);
}
