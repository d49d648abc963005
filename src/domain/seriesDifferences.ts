import { type RecurringSlot, sessionSpans } from './scheduling/slot.ts';
import type { Instant, Span } from './time/instant.ts';

/** Something in the calendar that is not as it was booked; moments are those of the series, before anybody moved it. */
export type SeriesDifference =
  | { readonly kind: 'missing'; readonly at: Instant }
  | { readonly kind: 'unexpected'; readonly at: Instant }
  | { readonly kind: 'otherLength'; readonly at: Instant }
  | { readonly kind: 'partnerNotInvited' };

/** What was found in the organizer's calendar after booking. */
export interface StandingSeries {
  readonly sessions: readonly { readonly originalStart: Instant; readonly span: Span }[];
  /** The addresses of all who are invited. */
  readonly invited: readonly string[];
}

/**
 * Session by session, how the calendar differs from the slot. Clocks are changed by governments, and the calendar may
 * know other rules than the browser. A session that somebody moved meanwhile is no difference.
 */
export function seriesDifferences(
  slot: RecurringSlot,
  partnerMail: string,
  { sessions, invited }: StandingSeries,
): readonly SeriesDifference[] {
  const expected = new Map(sessionSpans(slot).map((span) => [span.start, span]));
  const found = new Map(sessions.map((session) => [session.originalStart, session]));
  const missing = [...expected.keys()].filter((at) => !found.has(at));
  const unexpected = [...found.keys()].filter((at) => !expected.has(at));
  const otherLength = sessions.flatMap(({ originalStart, span }) => {
    const wanted = expected.get(originalStart);
    return wanted && span.start === originalStart && span.end !== wanted.end ? [originalStart] : [];
  });
  return [
    ...missing.map((at) => ({ kind: 'missing', at }) as const),
    ...unexpected.map((at) => ({ kind: 'unexpected', at }) as const),
    ...otherLength.map((at) => ({ kind: 'otherLength', at }) as const),
    ...(invited.some((mail) => mail.toLowerCase() === partnerMail.toLowerCase())
      ? []
      : [{ kind: 'partnerNotInvited' } as const]),
  ];
}
