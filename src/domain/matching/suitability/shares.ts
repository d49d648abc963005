/*
 * How far each term speaks for a pair, from 0 to 1. What is unknown says nothing: it counts 0. These run for millions of
 * pairs, so they compare numbers and make no new values.
 */
import type { PairingRules } from '../../programme.ts';
import { commonCount, firstCommon } from '../people/ascending.ts';
import { type Profile, unknown } from '../people/profile.ts';
import { bitCount, sharedHours, type WorkingWeek } from '../people/workingWeek.ts';
import type { StylePolicy, SuitabilityTerm } from './weights.ts';

/** What a programme decides that changes a share. */
export interface ShareSettings {
  readonly rules: Pick<PairingRules, 'leastLevelGap' | 'departments'>;
  readonly style: StylePolicy;
}

type Share = (mentor: Profile, mentee: Profile, settings: ShareSettings) => number;

export const shares: Readonly<Record<SuitabilityTerm, Share>> = {
  expertise: (mentor, mentee) => expertise(mentor, mentee),
  learningInReturn: (mentor, mentee) => learningInReturn(mentor, mentee),
  interests: (mentor, mentee) => interests(mentor, mentee),
  style: (mentor, mentee, { style }) => styleFit(mentor.style, mentee.style, style),
  language: (mentor, mentee) => language(mentor, mentee),
  levelGap: (mentor, mentee, { rules }) => levelFit(mentor.level, mentee.level, rules.leastLevelGap),
  departments: (mentor, mentee, { rules }) =>
    rules.departments === 'any'
      ? 0
      : departmentDistance(
          mentor.department,
          mentee.department,
          areNear(mentor.area, mentee.area, mentor.division, mentee.division),
        ),
  workingHours: (mentor, mentee) => workingHours(mentor.week, mentee.week),
  tenure: (mentor, mentee) => tenure(mentor.joined, mentee.joined),
  waiting: (mentor, mentee) => waiting(mentor.waited, mentee.waited),
};

/** The part of the mentee's wishes, each weighed, that the mentor teaches. */
export const expertise = (mentor: Profile, mentee: Profile): number => partMet(mentee, mentor.teaches);

/** The part of the mentor's wishes that the mentee teaches. */
const learningInReturn = (mentor: Profile, mentee: Profile): number => partMet(mentor, mentee.teaches);

/** Topics that both teach or both want: half for one, whole from two on. */
export function interests(mentor: Profile, mentee: Profile): number {
  const taught = commonCount(mentor.teaches, mentee.teaches, unknown);
  if (taught > 1) {
    return 1;
  }
  // A topic that both teach and both want is one interest, not two.
  const counted = taught === 1 ? firstCommon(mentor.teaches, mentee.teaches) : unknown;
  return Math.min(2, taught + commonCount(mentor.wants, mentee.wants, counted)) / 2;
}

/** Of the choices that both made, the part on which they differ, or agree; half where they made none in common. */
export function styleFit(here: number, there: number, policy: StylePolicy): number {
  if (here === unknown || there === unknown || policy === 'any') {
    return 0;
  }
  const agreed = bitCount(here & there);
  const differed = bitCount(here & opposites(there));
  const common = agreed + differed;
  return common === 0 ? 0.5 : (policy === 'similar' ? agreed : differed) / common;
}

/** Opposites stand beside each other in the list of styles: plans and explores, listens and debates. */
const opposites = (styles: number): number => ((styles & 0x55) << 1) | ((styles & 0xaa) >> 1);

/** Whole when they share a language, in whatever region. */
const language = (mentor: Profile, mentee: Profile): number =>
  firstCommon(mentor.languages, mentee.languages) === unknown ? 0 : 1;

/**
 * Whole for three levels in a row, from the least gap on but not below two: far enough for another view, near enough
 * to be of use to each other. A third less for each level outside.
 */
export function levelFit(mentorLevel: number, menteeLevel: number, leastLevelGap: number): number {
  const gap = mentorLevel - menteeLevel;
  if (mentorLevel === unknown || menteeLevel === unknown || gap <= 0) {
    return 0;
  }
  const best = Math.max(2, leastLevelGap);
  const outside = Math.max(best - gap, gap - (best + 2), 0);
  return Math.max(0, 1 - outside / 3);
}

/** 0 in one department, half in different departments that are near each other (see `areNear`), else 1. */
export const departmentDistance = (here: number, there: number, isNear: boolean): number =>
  here === unknown || there === unknown || here === there ? 0 : isNear ? 0.5 : 1;

/** Whether two departments belong to one area or one division. */
export const areNear = (area: number, otherArea: number, division: number, otherDivision: number): boolean =>
  area === otherArea || (division !== unknown && division === otherDivision);

/** Hours of the week in which both work, up to the twenty that leave room for any series. */
export const workingHours = (here: WorkingWeek | undefined, there: WorkingWeek | undefined): number =>
  Math.min(20, sharedHours(here, there)) / 20;

/** Whole years by which the mentor joined later, up to ten. */
export const tenure = (mentorJoined: number, menteeJoined: number): number =>
  Math.min(10, yearsLater(mentorJoined, menteeJoined)) / 10;

/** Half for each of the two who had no partner before. */
export const waiting = (mentorWaited: boolean, menteeWaited: boolean): number =>
  (Number(mentorWaited) + Number(menteeWaited)) / 2;

/** Whole years between two days of joining, 0 when the mentor did not join later or a day is unknown. */
export const yearsLater = (mentorJoined: number, menteeJoined: number): number =>
  mentorJoined === unknown || menteeJoined === unknown
    ? 0
    : Math.max(0, Math.floor((mentorJoined - menteeJoined) / 372));

function partMet({ wants, wantShares }: Profile, offered: readonly number[]): number {
  let [met, at, place] = [0, 0, 0];
  let [want, offer] = [wants[0], offered[0]];
  while (want !== undefined && offer !== undefined) {
    if (want === offer) {
      met += wantShares[at] ?? 0;
    }
    if (want <= offer) {
      at += 1;
      want = wants[at];
    } else {
      place += 1;
      offer = offered[place];
    }
  }
  return Math.min(1, met);
}
