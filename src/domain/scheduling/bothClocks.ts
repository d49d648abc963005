import type { LocalTime, ZoneName } from '../time/instant.ts';
import { toLocal } from '../time/zone.ts';
import { type RecurringSlot, sessionSpans } from './slot.ts';

/** What the clocks of two people show when the sessions of a slot begin. */
export interface BothClocks {
  /** Each time once, in the order of the sessions: there are several where clocks change on different days. */
  readonly mine: readonly LocalTime[];
  readonly partners: readonly LocalTime[];
  /** On which day it is for the partner, seen from mine. */
  readonly partnersDay: 'before' | 'same' | 'after';
}

/** `undefined` when the clocks of both always show the same. */
export function bothClocks(slot: RecurringSlot, mine: ZoneName, partners: ZoneName): BothClocks | undefined {
  const starts = sessionSpans(slot).map(({ start }) => ({
    mine: toLocal(start, mine),
    partners: toLocal(start, partners),
  }));
  const [first] = starts;
  if (
    !first ||
    starts.every((start) => start.mine.date === start.partners.date && start.mine.time === start.partners.time)
  ) {
    return undefined;
  }
  const timesOf = (whose: 'mine' | 'partners') => [...new Set(starts.map((start) => start[whose].time))];
  return {
    mine: timesOf('mine'),
    partners: timesOf('partners'),
    partnersDay: daySeenFrom(first.mine.date, first.partners.date),
  };
}

function daySeenFrom(mine: string, partners: string): BothClocks['partnersDay'] {
  if (mine === partners) {
    return 'same';
  }
  return partners < mine ? 'before' : 'after';
}
