import type { Colleague } from './colleague.ts';
import type { PersonId, ProgrammeId } from './ids.ts';
import type { WorkingHours } from './scheduling/busyTimes.ts';
import { dayNumber } from './time/calendarDay.ts';
import { day, type Instant, type LocalDate } from './time/instant.ts';

/** The junior colleague teaches, the senior colleague learns: here the usual order is turned round. */
export const roles = ['mentor', 'mentee'] as const;
export type Role = (typeof roles)[number];

/** Two-way choices: opposites stand beside each other. */
export const styles = [
  'plans',
  'explores',
  'listens',
  'debates',
  'examples',
  'bigPicture',
  'straight',
  'gently',
] as const;
/** How a person likes to work with another, in one word. */
export type Style = (typeof styles)[number];

export const meetingPlaces = ['online', 'inPerson', 'either'] as const;
/** Where a person likes to meet. */
export type MeetingPlace = (typeof meetingPlaces)[number];

export const enrolmentStates = ['invited', 'enrolled', 'paused', 'withdrawn'] as const;
type EnrolmentState = (typeof enrolmentStates)[number];

/**
 * What a person put right of what the directory says of them, for this programme alone. Who reports to whom, and every
 * level, stay as the directory has them: the rules that protect the two rest on these.
 */
export interface Corrections {
  readonly department?: string;
  readonly jobTitle?: string;
}

/** Characters of a correction: the most that Entra takes. Source: https://learn.microsoft.com/graph/api/resources/user. */
export const longestCorrection = { department: 64, jobTitle: 128 } as const;

export const nextWishes = ['otherDirection', 'ambassador'] as const;
/** What somebody would like to do in the next round, after their pair has said goodbye. */
export type NextWish = (typeof nextWishes)[number];

/** What a person told the programme about themselves. */
export interface Enrolment {
  readonly person: PersonId;
  readonly programme: ProgrammeId;
  readonly role: Role;
  readonly state: EnrolmentState;
  /** The day on which a pause ends by itself. */
  readonly pausedUntil?: LocalDate;
  readonly teaches: readonly string[];
  readonly wantsToLearn: readonly string[];
  /** All that was asked at first; see `stylesOf`. */
  readonly style: Style | undefined;
  /** One of each two-way choice at most. */
  readonly styles?: readonly Style[];
  /** BCP 47 tags, best first, such as `en` or `de`. */
  readonly languages: readonly string[];
  /** How many partners at once; 0 means not now. */
  readonly capacity: number;
  readonly corrected?: Corrections;
  readonly wishes?: readonly NextWish[];
  /** When the person works, where the mailbox says it wrong. */
  readonly hours?: WorkingHours | undefined;
  readonly meets?: MeetingPlace | undefined;
  /** When a lead asked once more, as long as they had not answered. */
  readonly reminded?: readonly Instant[];
}

/** How a person likes to work, also of somebody who was asked for one word only. */
export const stylesOf = ({ style, styles = style === undefined ? [] : [style] }: Enrolment): readonly Style[] => styles;

/** The enrolment as it counts at this moment: a pause ends by itself on its day. */
export const asItCounts = (enrolment: Enrolment, now: Instant): Enrolment =>
  enrolment.state === 'paused' && enrolment.pausedUntil !== undefined && dayNumber(enrolment.pausedUntil) * day <= now
    ? { ...withoutPause(enrolment), state: 'enrolled' }
    : enrolment;

/** The same without the day on which a pause would end. */
export function withoutPause(enrolment: Enrolment): Enrolment {
  const { pausedUntil: _, ...others } = enrolment;
  return others;
}

/** What a person answers when joining. */
export type EnrolAnswers = Pick<
  Enrolment,
  'teaches' | 'wantsToLearn' | 'style' | 'styles' | 'languages' | 'capacity' | 'corrected' | 'hours' | 'meets'
>;

/** An enrolled person together with what the directory knows of them. */
export interface Participant {
  readonly colleague: Colleague;
  readonly enrolment: Enrolment;
  /** They joined another programme, and had no partner there. */
  readonly waited?: true;
}

/** A colleague as others see them in the programme: what they put right goes before what the directory says. */
export const asTheySay = (colleague: Colleague, { corrected }: Pick<Enrolment, 'corrected'>): Colleague => ({
  ...colleague,
  ...corrected,
});

/** Somebody whom a lead asks to take part. */
export interface Invitee {
  readonly person: PersonId;
  readonly role: Role;
  /** What a lead expects them to teach, or to learn: a first word, which they put right when they answer. */
  readonly topics?: readonly string[];
  /** They were invited before, and are asked kindly once more. */
  readonly again?: true;
}

/** The enrolment a person starts from when a lead invites them. */
export const invitation = (
  person: PersonId,
  programme: ProgrammeId,
  role: Role,
  topics: readonly string[] = [],
): Enrolment => ({
  person,
  programme,
  role,
  state: 'invited',
  teaches: role === 'mentor' ? topics : [],
  wantsToLearn: role === 'mentee' ? topics : [],
  style: undefined,
  languages: [],
  capacity: 1,
});
