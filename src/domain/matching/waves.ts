import type { PersonId } from '../ids.ts';
import { plainJson } from '../plainJson.ts';
import type { PersonPair } from './cohort.ts';
import type { SuggestedPair } from './draft.ts';

/** How far the publishing of a draft is. */
export interface Waves {
  /** Published. */
  readonly out: readonly SuggestedPair[];
  /** To be published, those that suit best first. */
  readonly waiting: readonly SuggestedPair[];
  /** Not to be published: since the draft was made one of the two has paused or left. */
  readonly away: readonly SuggestedPair[];
}

/** Sorts the pairs of a draft by what was published and by who is still in. */
export function wavesOf(
  pairs: readonly SuggestedPair[],
  published: readonly PersonPair[],
  joined: ReadonlySet<PersonId>,
): Waves {
  const known = new Set(published.map(keyOf));
  const isOut = (pair: PersonPair): boolean => known.has(keyOf(pair));
  const isIn = ({ mentor, mentee }: PersonPair): boolean => joined.has(mentor) && joined.has(mentee);
  const open = pairs.filter((pair) => !isOut(pair));
  return {
    out: pairs.filter(isOut),
    waiting: open.filter(isIn).toSorted((one, other) => other.suitability - one.suitability),
    away: open.filter((pair) => !isIn(pair)),
  };
}

/** The plan of a wave is one entry, which takes 480,000 characters; some are left for what an unfinished one had to do still. */
const mostCharacters = 400_000;

/** As many of these pairs, from the first, as one wave can hold. */
export function fullWave(waiting: readonly SuggestedPair[], most = mostCharacters): readonly SuggestedPair[] {
  let room = most;
  const end = waiting.findIndex((pair) => (room -= plainJson(pair).length) < 0);
  return end === -1 ? waiting : waiting.slice(0, end);
}

const keyOf = ({ mentor, mentee }: PersonPair): string => `${mentor} ${mentee}`;
