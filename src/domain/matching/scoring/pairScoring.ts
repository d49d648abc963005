import type { PairingRules } from '../../programme.ts';
import type { Profile, Profiles } from '../people/profile.ts';
import { type BrokenRules, brokenRules } from '../rules.ts';
import { type SuitabilitySettings, termPoints } from '../suitability/weights.ts';
import { type Facing, facingMentees, facingMentors } from './facing.ts';
import { packedSide, weekNumbers } from './packedSide.ts';
import type { ScoringRules } from './recordPoints.ts';

/** Scores the pairs of one cohort by the million. */
export interface PairScoring {
  /** For each mentor in turn, against any mentee. */
  readonly eachMentor: () => Facing;
  /** For each mentee in turn, against any mentor. */
  readonly eachMentee: () => Facing;
  readonly broken: (mentor: Profile, mentee: Profile) => BrokenRules;
}

/** Whoever `isOut` scores -1 with everybody. */
export function pairScoring(
  { mentors, mentees }: Profiles,
  rules: PairingRules,
  { weights, style }: SuitabilitySettings,
  isOut: (person: Profile) => boolean,
): PairScoring {
  const { weeks, numberOf } = weekNumbers();
  const [here, there] = [packedSide(mentors, numberOf, isOut), packedSide(mentees, numberOf, isOut)];
  const scoring: ScoringRules = { rules, style, points: termPoints(weights), weeks };
  return {
    eachMentor: () => facingMentees(here, there, scoring),
    eachMentee: () => facingMentors(here, there, scoring),
    broken: (mentor, mentee) => brokenRules(mentor, mentee, rules),
  };
}
