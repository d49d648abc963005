import { dayNumber, weekdayIndex } from '../time/calendarDay.ts';
import type { LocalDate } from '../time/instant.ts';
import { addDays, toLocal } from '../time/zone.ts';
import { type PairCounts, pairCounts } from './pairCounts.ts';
import type { CheckedSession } from './sessionState.ts';

/** How many sessions that were planned for one week became what. */
export interface WeekCounts extends PairCounts {
  /** The Monday of that week, by the clocks of the series. */
  readonly week: LocalDate;
}

/** What became of the sessions of a pair, by the week for which each was planned, the earliest first. */
export function weekCounts(sessions: readonly CheckedSession[]): readonly WeekCounts[] {
  const weeks = [...new Set(sessions.map(weekOf))].toSorted();
  return weeks.map((week) => ({ week, ...pairCounts(sessions.filter((session) => weekOf(session) === week)) }));
}

function weekOf({ planned: { originalStart, zone } }: CheckedSession): LocalDate {
  const { date } = toLocal(originalStart, zone);
  return addDays(date, -weekdayIndex(dayNumber(date)));
}
