import type { Session } from '#domain/series.ts';
import { toIso, type Instant } from '#domain/time/instant.ts';
import type { PairView } from '../pair/openPair.ts';

/** The key of what is written in a session: the moment it is known by, `20270112T100000Z`. */
export const sessionKey = (session: Instant): string => toIso(session).replaceAll(/[-:]|\.\d{3}/g, '');

/**
 * The moment under which the two write in a session: its original start, so that what they wrote stays with it when it
 * is moved. Where something stands under the start that a moved session has, that one is kept to.
 */
export function sessionMoment({ notes, learnings, promises }: PairView, { originalStart, span }: Session): Instant {
  const written = new Set([...notes, ...learnings, ...promises].map(({ value }) => value.session));
  return !written.has(originalStart) && written.has(span.start) ? span.start : originalStart;
}
