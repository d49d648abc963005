import { bookingsOf } from '#domain/series.ts';
import type { PairView } from '#useCases/pair/openPair.ts';

/**
 * The pair one of whose series is held in this meeting. The thread id, `19:meeting_…@thread.v2`, is a part of the join link,
 * percent-encoded. Source: https://learn.microsoft.com/graph/api/resources/onlinemeeting (joinWebUrl, chatInfo).
 */
export const pairOfMeeting = (pairs: readonly PairView[], thread: string): PairView | undefined =>
  pairs.find(({ allSeries }) => bookingsOf(allSeries).some(({ joinUrl }) => isJoinedBy(joinUrl, thread)));

const isJoinedBy = (joinUrl: string, thread: string): boolean =>
  joinUrl.split(/[/?]/).some((part) => decoded(part) === thread);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) {
      return part; // a link that is not well encoded names no thread
    }
    throw error;
  }
}
