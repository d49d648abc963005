import type { Instant, LocalDate } from '../time/instant.ts';
import type { ReadableAvailability } from './availability.ts';
import { busyShares, expectedSessions, historyPlan, type PastCalendars } from './busyHistory.ts';
import type { Cells } from './cells.ts';
import { lostQuarters } from './lostTimes.ts';
import { holdableDays } from './plannedMoves.ts';
import { type Preference, preferenceOf } from './preference.ts';
import type { SearchPlan } from './searchPlan.ts';
import { countsByCandidate, countSessions } from './sessionCounts.ts';
import { sharedStarts } from './sharedStarts.ts';

/** The calendars of a pair; `past` where the last weeks were read too, `lost` where sessions of theirs fell through. */
export interface PairCalendars {
  readonly mentor: ReadableAvailability;
  readonly mentee: ReadableAvailability;
  readonly past?: PastCalendars;
  readonly lost?: readonly Instant[];
}

/** How all candidates of a plan stand to the calendars of a pair. */
export interface PairCandidates extends PairCalendars {
  readonly plan: SearchPlan;
  /** The cells in which a session may begin. */
  readonly starts: Cells;
  /** Sessions that are free, by candidate. */
  readonly counts: Uint8Array;
  /** Free sessions weighed by how often the past was busy; the counts themselves when the past is not known. */
  readonly expected: ArrayLike<number>;
  /** By first day: sessions that are free or could, each by itself, be moved to a day near by. */
  readonly holdable: Uint8Array;
  readonly preference: Preference;
  /** Times of the week that did not hold. */
  readonly lostQuarters: readonly number[];
}

export function pairCandidates(plan: SearchPlan, calendars: PairCalendars): PairCandidates {
  const { mentor, mentee, past, lost = [] } = calendars;
  const starts = sharedStarts(plan, mentor, mentee);
  const counts = countsByCandidate(countSessions(plan, starts));
  return {
    ...calendars,
    plan,
    starts,
    counts,
    expected: past ? expectedByCandidate(plan, starts, counts, past) : counts,
    holdable: holdableByFirstDay(plan, starts),
    preference: preferenceOf(plan, mentor.zone, mentee.zone),
    lostQuarters: lostQuarters(lost, plan.wish.anchorZone),
  };
}

function expectedByCandidate(plan: SearchPlan, starts: Cells, counts: Uint8Array, past: PastCalendars): Float64Array {
  const shares = busyShares(pastPlanOf(plan, past.startsOn), past);
  return Float64Array.from(counts, (count, candidate) =>
    count === 0 ? 0 : expectedSessions(plan, starts, candidate, shares),
  );
}

/** One plan for all pairs whose past begins on the same day. */
function pastPlanOf(plan: SearchPlan, startsOn: LocalDate): SearchPlan {
  const known = pastPlans.get(plan) ?? new Map<LocalDate, SearchPlan>();
  const past = known.get(startsOn) ?? historyPlan(plan, startsOn);
  pastPlans.set(plan, known.set(startsOn, past));
  return past;
}

const pastPlans = new WeakMap<SearchPlan, Map<LocalDate, SearchPlan>>();

function holdableByFirstDay(plan: SearchPlan, starts: Cells): Uint8Array {
  const holdable = holdableDays(plan, starts);
  const sessions = new Uint8Array(plan.firstDayCount);
  for (let firstDay = 0; firstDay < sessions.length; firstDay += 1) {
    let held = 0;
    for (let day = firstDay; day < holdable.length; day += plan.stepDays) {
      held += holdable[day] ?? 0;
    }
    sessions[firstDay] = held;
  }
  return sessions;
}
