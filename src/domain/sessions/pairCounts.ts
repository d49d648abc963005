import { type CheckedSession, isLost } from './sessionState.ts';

/** How many sessions of a pair became what: all that the programme lead is told. */
export interface PairCounts {
  readonly planned: number;
  readonly held: number;
  /** Held or ahead, at another time than planned. */
  readonly moved: number;
  readonly lost: number;
}

export function pairCounts(sessions: readonly CheckedSession[]): PairCounts {
  const countOf = (wanted: (session: CheckedSession) => boolean): number => sessions.filter(wanted).length;
  return {
    planned: sessions.length,
    held: countOf(({ state }) => state === 'held'),
    moved: countOf((session) => session.isMoved && !isLost(session)),
    lost: countOf(isLost),
  };
}

/** How many were still to be held when it was counted. */
export const sessionsAhead = ({ planned, held, lost }: PairCounts): number => Math.max(0, planned - held - lost);
