import { day, type Instant } from '../time/instant.ts';
import type { Draft } from './draft.ts';

/** A draft that nobody wanted for so long is shown once more. */
const keptFor = 90 * day;

/** And stays to be read for so long, before a later visit forgets it. */
const shownFor = day;

/** Nothing is over that was not shown: whoever stays away for a year finds it all the same. */
export function draftAge({ writtenAt, warnedAt }: Draft, now: Instant): 'kept' | 'ending' | 'over' {
  if (now - writtenAt < keptFor) {
    return 'kept';
  }
  return warnedAt !== undefined && now - warnedAt >= shownFor ? 'over' : 'ending';
}
