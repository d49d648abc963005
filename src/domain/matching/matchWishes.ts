import type { Programme } from '../programme.ts';
import type { PersonPair } from './cohort.ts';
import type { Obstacle } from './rules.ts';
import type { SuitabilityWeights } from './suitability/weights.ts';

/** What a lead may change while looking at the pairs. */
export interface MatchWishes {
  readonly weights: SuitabilityWeights;
  /** Pairs that must be made; all else is matched around them. */
  readonly must: readonly PersonPair[];
  /** Pairs that must not be made. */
  readonly never: readonly PersonPair[];
  /** Raise the pair that suits least as far as possible before the total is looked at. */
  readonly liftWeakest: boolean;
  /** Give each department whose mentors could be paired at least one pair, at the least cost and where nobody loses a partner by it. */
  readonly everyDepartment: boolean;
  /** How many pairs may join the mentors of one department with the mentees of one other; `undefined` for any number. */
  readonly mostBetweenDepartments: number | undefined;
}

export const wishProblems = ['mustAndNever', 'beyondCapacity', 'notTakingPart', 'noTimeLeft'] as const;

/** A wish for a pair that could not be met, and why; all other wishes are. */
export interface UnmetWish {
  readonly pair: PersonPair;
  readonly because: (typeof wishProblems)[number] | Obstacle;
}

/** What a programme starts from. */
export const usualWishes = ({ suitability }: Pick<Programme, 'suitability'>): MatchWishes => ({
  weights: suitability.weights,
  must: [],
  never: [],
  liftWeakest: true,
  everyDepartment: false,
  mostBetweenDepartments: undefined,
});
