import type { Colleague } from './colleague.ts';
import type { PersonId, ProgrammeId } from './ids.ts';

/** The junior colleague teaches, the senior colleague learns: here the usual order is turned round. */
export const roles = ['mentor', 'mentee'] as const;
export type Role = (typeof roles)[number];

export const styles = ['plans', 'explores', 'listens', 'debates'] as const;
/** How a person likes to work with another, in one word. */
type Style = (typeof styles)[number];

export const enrolmentStates = ['invited', 'enrolled', 'paused', 'withdrawn'] as const;
type EnrolmentState = (typeof enrolmentStates)[number];

/** What a person told the programme about themselves. */
export interface Enrolment {
  readonly person: PersonId;
  readonly programme: ProgrammeId;
  readonly role: Role;
  readonly state: EnrolmentState;
  readonly teaches: readonly string[];
  readonly wantsToLearn: readonly string[];
  readonly style: Style | undefined;
  /** BCP 47 tags, best first, such as `en` or `de`. */
  readonly languages: readonly string[];
  /** How many partners at once; 0 means not now. */
  readonly capacity: number;
}

/** What a person answers when joining. */
export type EnrolAnswers = Pick<Enrolment, 'teaches' | 'wantsToLearn' | 'style' | 'languages' | 'capacity'>;

/** An enrolled person together with what the directory knows of them. */
export interface Participant {
  readonly colleague: Colleague;
  readonly enrolment: Enrolment;
}

/** Somebody whom a lead asks to take part. */
export interface Invitee {
  readonly person: PersonId;
  readonly role: Role;
}

/** The enrolment a person starts from when a lead invites them. */
export const invitation = (person: PersonId, programme: ProgrammeId, role: Role): Enrolment => ({
  person,
  programme,
  role,
  state: 'invited',
  teaches: [],
  wantsToLearn: [],
  style: undefined,
  languages: [],
  capacity: 1,
});
