import type { Instant, Span } from '../time/instant.ts';

/** When a mentee is asked for thanks: half-way, and after the last session. By hand it is always possible. */
export type ThanksOccasion = 'halfWay' | 'end';

/**
 * The occasion for which thanks are due: the latest one that has come and since whose session none were said. `sessions`
 * are those that were held or lie ahead, in any order.
 */
export function thanksOccasion(
  sessions: readonly Span[],
  saidAt: readonly Instant[],
  now: Instant,
): ThanksOccasion | undefined {
  const inOrder = sessions.toSorted((a, b) => a.start - b.start);
  const behind = inOrder.filter(({ end }) => end <= now).length;
  const occasion = occasionAfter(behind, inOrder.length);
  const decisive = inOrder[(occasion === 'end' ? inOrder.length : half(inOrder.length)) - 1];
  const isSaid = saidAt.some((at) => decisive !== undefined && at >= decisive.start);
  return isSaid ? undefined : occasion;
}

function occasionAfter(behind: number, all: number): ThanksOccasion | undefined {
  if (behind === 0 || behind < half(all)) {
    return undefined;
  }
  return behind === all ? 'end' : 'halfWay';
}

const half = (all: number): number => Math.ceil(all / 2);
