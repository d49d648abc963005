import type { PairingRules } from '../../programme.ts';
import type { Profile, Profiles } from '../people/profile.ts';
import { type BrokenRules, brokenRules } from '../rules.ts';
import { type PairScoring, pairScoring } from '../scoring/pairScoring.ts';
import type { TopicReader } from '../topics/topicReader.ts';
import { usualTopics } from '../topics/usualTopics.ts';
import type { SuitabilityReason } from './reasons.ts';
import { reasonFor } from './reasonFor.ts';
import { type ShareSettings, shares } from './shares.ts';
import { type SuitabilitySettings, suitabilityTerms, type SuitabilityTerm, termPoints } from './weights.ts';

/** What one term says about a pair. */
interface Voice {
  readonly term: SuitabilityTerm;
  /** From 0 to 1. */
  readonly share: number;
  /** The whole points that it adds to the score, of the `mostPoints` that the programme gives to the term. */
  readonly points: number;
  readonly mostPoints: number;
  readonly reason: SuitabilityReason | undefined;
}

interface Suitability {
  /** A whole number from 0 to 10,000: the sum of all points. */
  readonly score: number;
  /** The strongest first, at most four. */
  readonly reasons: readonly SuitabilityReason[];
  /** Every term, in the order of `suitabilityTerms`. */
  readonly voices: readonly Voice[];
}

/** Judges pairs of one cohort by the rules and weights of a programme. */
export interface PairJudge {
  readonly broken: (mentor: Profile, mentee: Profile) => BrokenRules;
  /** A whole number from 0 to 10,000, or -1 when a rule forbids the pair or one of the two is out. */
  readonly score: (mentor: Profile, mentee: Profile) => number;
  /** How well two people suit each other, and why; whatever the rules say. */
  readonly explain: (mentor: Profile, mentee: Profile) => Suitability;
  /** The same scores by the million. */
  readonly scoringOf: (profiles: Profiles) => PairScoring;
}

const mostReasons = 4;

/** `topics` must be the reader that the profiles were made with; whoever `isOut` is paired with nobody. */
export function pairJudge(
  rules: PairingRules,
  suitability: SuitabilitySettings,
  topics: TopicReader = usualTopics,
  isOut: (person: Profile) => boolean = () => false,
): PairJudge {
  const points = termPoints(suitability.weights);
  const settings: ShareSettings = { rules, style: suitability.style };
  const pointsOf = (term: SuitabilityTerm, mentor: Profile, mentee: Profile): number =>
    Math.round(points[term] * shares[term](mentor, mentee, settings));
  const suits = (mentor: Profile, mentee: Profile): number =>
    suitabilityTerms.reduce((sum, term) => sum + pointsOf(term, mentor, mentee), 0);
  return {
    broken: (mentor, mentee) => brokenRules(mentor, mentee, rules),
    score: (mentor, mentee) =>
      brokenRules(mentor, mentee, rules) !== 0 || isOut(mentor) || isOut(mentee) ? -1 : suits(mentor, mentee),
    explain: (mentor, mentee) => {
      const voices = suitabilityTerms.map((term): Voice => {
        const part = shares[term](mentor, mentee, settings);
        const reason = part > 0 ? reasonFor[term](mentor, mentee, topics) : undefined;
        return { term, share: part, points: Math.round(points[term] * part), mostPoints: points[term], reason };
      });
      return { score: voices.reduce((sum, voice) => sum + voice.points, 0), reasons: strongest(voices), voices };
    },
    scoringOf: (profiles) => pairScoring(profiles, rules, suitability, isOut),
  };
}

/** Of equally strong ones, that of the term that is named first. A term that counts nothing is no reason. */
const strongest = (voices: readonly Voice[]): readonly SuitabilityReason[] =>
  voices
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .flatMap(({ reason }) => reason ?? [])
    .slice(0, mostReasons);
