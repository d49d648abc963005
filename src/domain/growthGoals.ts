/** What somebody may want to get better at in a pair, whichever of the two they are. */
export const growthGoals = [
  'listening',
  'asking',
  'clarity',
  'explaining',
  'takingFeedback',
  'givingFeedback',
  'leading',
  'confidence',
] as const;
export type GrowthGoal = (typeof growthGoals)[number];

/** More would be none. */
export const mostGrowthGoals = 3;
