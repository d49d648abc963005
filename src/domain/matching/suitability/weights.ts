/** What a pair can be good for, in the order in which it is told. Age, gender and looks are no part of it. */
export const suitabilityTerms = [
  'expertise',
  'learningInReturn',
  'interests',
  'departments',
  'style',
  'language',
  'levelGap',
  'workingHours',
  'tenure',
  'waiting',
] as const;
export type SuitabilityTerm = (typeof suitabilityTerms)[number];

/** How much each term counts for a programme, from 0 to 100; only their proportions matter. */
export type SuitabilityWeights = Readonly<Record<SuitabilityTerm, number>>;

/** What the mentee came for counts as much as everything else together. */
export const usualWeights: SuitabilityWeights = {
  expertise: 50,
  learningInReturn: 10,
  interests: 10,
  departments: 5,
  style: 5,
  language: 5,
  levelGap: 5,
  workingHours: 5,
  tenure: 5,
  waiting: 0,
};

/** In a programme that follows another, whoever had no partner there goes before others who suit about as well. */
export const weightsAfter = (weights: SuitabilityWeights): SuitabilityWeights => ({
  ...weights,
  waiting: Math.max(20, weights.waiting),
});

export const stylePolicies = ['complementary', 'similar', 'any'] as const;
/** Whether unlike people or like people are put together. */
export type StylePolicy = (typeof stylePolicies)[number];

/** What a programme decides about who suits whom. */
export interface SuitabilitySettings {
  readonly weights: SuitabilityWeights;
  readonly style: StylePolicy;
}

export const usualSuitability: SuitabilitySettings = { weights: usualWeights, style: 'complementary' };

/** The most that any pair can score. */
export const bestScore = 10_000;

/** The most points that each term gives: whole numbers that add up to 10,000, or all 0 when no weight is above 0. */
export function termPoints(weights: SuitabilityWeights): Readonly<Record<SuitabilityTerm, number>> {
  const total = suitabilityTerms.reduce((sum, term) => sum + checkedWeight(term, weights[term]), 0);
  const points = { ...weights };
  // The running sum is rounded, not each term: so nothing is lost or gained in all.
  let [weighed, given] = [0, 0];
  for (const term of suitabilityTerms) {
    weighed += weights[term];
    const upToHere = total === 0 ? 0 : Math.round((bestScore * weighed) / total);
    points[term] = upToHere - given;
    given = upToHere;
  }
  return points;
}

function checkedWeight(term: SuitabilityTerm, weight: number): number {
  if (!(weight >= 0 && weight <= 100)) {
    throw new RangeError(`Cannot weigh "${term}" by ${weight}: expected 0 to 100`);
  }
  return weight;
}
