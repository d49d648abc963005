import type { Session } from '#domain/series.ts';
import type { Span } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';

/** Puts one session at another time, for both. Only whoever booked the series can. */
export async function moveSession(
  { calendars }: Pick<Services, 'calendars'>,
  view: PairView,
  session: Pick<Session, 'eventId' | 'span'>,
  to: Span,
): Promise<void> {
  if (!view.allSeries.some(({ organizer }) => organizer === view.me)) {
    throw new RangeError(`Cannot move a session of pair "${view.proposal.pair.id}": the other one booked`);
  }
  await calendars.moveSession(session, to);
}
