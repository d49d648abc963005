import type { PairingRules } from '../../programme.ts';
import type { Profile } from '../profile.ts';
import { type BrokenRules, brokenRules } from '../rules.ts';
import type { TopicReader } from '../topics/topicReader.ts';
import { usualTopics } from '../topics/usualTopics.ts';
import type { SuitabilityReason } from './reasons.ts';
import { reasonFor } from './reasonFor.ts';
import * as share from './shares.ts';
import { type SuitabilitySettings, suitabilityTerms, type SuitabilityTerm, termPoints } from './weights.ts';

/** What one term says about a pair. */
export interface Voice {
  readonly term: SuitabilityTerm;
  /** From 0 to 1. */
  readonly share: number;
  /** The whole points that it adds to the score, of the `mostPoints` that the programme gives to the term. */
  readonly points: number;
  readonly mostPoints: number;
  readonly reason: SuitabilityReason | undefined;
}

export interface Suitability {
  /** A whole number from 0 to 10,000: the sum of all points. */
  readonly score: number;
  /** The strongest first, at most four. */
  readonly reasons: readonly SuitabilityReason[];
  /** Every term, in the order of `suitabilityTerms`. */
  readonly voices: readonly Voice[];
}

/** Judges pairs of one cohort by the rules and weights of a programme. The first two are quick enough for millions. */
export interface PairJudge {
  readonly broken: (mentor: Profile, mentee: Profile) => BrokenRules;
  /** A whole number from 0 to 10,000, or -1 when a rule forbids the pair. */
  readonly score: (mentor: Profile, mentee: Profile) => number;
  /** How well two people suit each other, and why; whatever the rules say. */
  readonly explain: (mentor: Profile, mentee: Profile) => Suitability;
}

const mostReasons = 4;

/** `topics` must be the reader that the profiles were made with. */
export function pairJudge(
  rules: PairingRules,
  { weights, style }: SuitabilitySettings,
  topics: TopicReader = usualTopics,
): PairJudge {
  const points = termPoints(weights);
  const settings: share.ShareSettings = { rules, style };
  const departmentPoints = rules.departments === 'any' ? 0 : points.departments;
  const suits = (mentor: Profile, mentee: Profile): number =>
    Math.round(points.expertise * share.expertise(mentor, mentee)) +
    Math.round(points.learningInReturn * share.learningInReturn(mentor, mentee)) +
    Math.round(points.interests * share.interests(mentor, mentee)) +
    Math.round(points.style * share.styleFit(mentor, mentee, style)) +
    Math.round(points.language * share.language(mentor, mentee)) +
    Math.round(points.levelGap * share.levelFit(mentor, mentee, rules.leastLevelGap)) +
    Math.round(departmentPoints * share.departmentDistance(mentor, mentee)) +
    Math.round(points.workingHours * share.workingHours(mentor, mentee)) +
    Math.round(points.tenure * share.tenure(mentor, mentee));
  return {
    broken: (mentor, mentee) => brokenRules(mentor, mentee, rules),
    score: (mentor, mentee) => (brokenRules(mentor, mentee, rules) === 0 ? suits(mentor, mentee) : -1),
    explain: (mentor, mentee) => {
      const voices = suitabilityTerms.map((term): Voice => {
        const part = share.shares[term](mentor, mentee, settings);
        const reason = part > 0 ? reasonFor[term](mentor, mentee, topics) : undefined;
        return { term, share: part, points: Math.round(points[term] * part), mostPoints: points[term], reason };
      });
      return { score: voices.reduce((sum, voice) => sum + voice.points, 0), reasons: strongest(voices), voices };
    },
  };
}

/** Of equally strong ones, that of the term that is named first. A term that counts nothing is no reason. */
const strongest = (voices: readonly Voice[]): readonly SuitabilityReason[] =>
  voices
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .flatMap(({ reason }) => reason ?? [])
    .slice(0, mostReasons);
