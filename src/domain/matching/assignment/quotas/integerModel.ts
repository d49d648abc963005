/** An integer program: variables that are 0 or 1, a sum of gains to make as large as can be, and limits on other sums. */
export interface IntegerModel {
  /** What each variable gains when it is 1. */
  readonly gains: Float64Array;
  readonly limits: readonly Limit[];
}

/** What a sum of variables, each times its factor, may be. */
export interface Limit {
  readonly variables: readonly number[];
  readonly factors: readonly number[];
  readonly least: number;
  readonly most: number;
}

/**
 * What an integer solver found: values that no others exceed in gain, or the best it had when it was stopped, or that no
 * values keep the limits, or nothing.
 */
export type IntegerAnswer =
  | { readonly kind: 'best' | 'stopped'; readonly values: ArrayLike<number> }
  | { readonly kind: 'impossible' | 'nothing' };

/** An integer solver from outside, such as HiGHS. */
export type SolveInteger = (model: IntegerModel) => Promise<IntegerAnswer>;
