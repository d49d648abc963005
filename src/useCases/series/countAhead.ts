import type { PersonId } from '#domain/ids.ts';
import { sessionSpans } from '#domain/scheduling/slot.ts';
import type { Series } from '#domain/series.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { sessionsAhead } from './sessionsAhead.ts';

type Needed = Pick<Services, 'calendars' | 'clock'>;

/** How many sessions are ahead, by who can end them; `unread` when the calendar does not open. */
export type AheadCount =
  | { readonly kind: 'read'; readonly iOrganize: number; readonly partnerOrganizes: number }
  | { readonly kind: 'unread' };

/** Counts the sessions of a pair that are still ahead in my own calendar. */
export async function countAhead(services: Needed, me: PersonId, all: readonly Series[]): Promise<AheadCount> {
  const ahead = async (series: readonly Series[]): Promise<number> =>
    (await Promise.all(series.map((each) => countOf(services, me, each)))).reduce((sum, count) => sum + count, 0);
  try {
    return {
      kind: 'read',
      iOrganize: await ahead(all.filter(({ organizer }) => organizer === me)),
      partnerOrganizes: await ahead(all.filter(({ organizer }) => organizer !== me)),
    };
  } catch (error) {
    if (error instanceof OutsideProblem && error.kind !== 'offline' && error.kind !== 'busy') {
      return { kind: 'unread' };
    }
    throw error;
  }
}

async function countOf(services: Needed, me: PersonId, series: Series): Promise<number> {
  switch (series.state) {
    case 'ended':
      return 0;
    case 'booked':
      return (await sessionsAhead(services, series)).length;
    case 'intended': {
      // My booking may have broken off before it was noted.
      const isBooked = series.organizer === me && (await services.calendars.bookedUnder(series.transactionId));
      return isBooked ? sessionSpans(series.slot).filter(({ start }) => start > services.clock.now()).length : 0;
    }
  }
}
