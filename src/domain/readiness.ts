import type { Colleague } from './colleague.ts';
import type { PersonId } from './ids.ts';
import type { OrgChart } from './orgChart.ts';
import type { Enrolment, Role } from './participant.ts';
import type { Instant } from './time/instant.ts';

export const declarables = ['strategy', 'willing', 'timeBlocked', 'briefed'] as const;
/** What only leads can know, and say. */
export type Declarable = (typeof declarables)[number];

export const dataItems = ['departments', 'managers', 'mailboxes', 'zones'] as const;
/** What must be known of people, so that the right ones are paired at times that are theirs. */
type DataItem = (typeof dataItems)[number];

export const readinessItems = ['sponsor', ...declarables, 'pilotSize', ...dataItems] as const;
/** What a programme needs before pairs are published, in the order in which leads see to it. */
export type ReadinessItem = (typeof readinessItems)[number];

export const declaredAnswers = ['yes', 'notYet'] as const;
export type DeclaredAnswer = (typeof declaredAnswers)[number];

/** What a lead said, and when; the newest about each thing counts. */
export interface Declaration {
  readonly about: Declarable;
  readonly answer: DeclaredAnswer;
  readonly by: PersonId;
  readonly at: Instant;
}

/** The decision to begin: from then on pairs may be published. */
export interface Launch {
  readonly by: PersonId;
  readonly at: Instant;
  /** What was not met then. */
  readonly open: readonly ReadinessItem[];
  /** Why it was launched all the same; said whenever something was open. */
  readonly because?: string;
}

/** What leads keep about the readiness of one programme. */
export interface ReadinessRecord {
  readonly declared: readonly Declaration[];
  readonly launch?: Launch;
}

export const nothingDeclared: ReadinessRecord = { declared: [] };

/** Of how many it is known, and how many there are. Whoever was not looked at yet is `unread`. */
interface Filled {
  readonly known: number;
  readonly unread: number;
  readonly of: number;
}

/** What can be counted without asking anybody. */
export interface ReadinessFacts {
  readonly sponsor: string;
  /** How many have joined. */
  readonly joined: Readonly<Record<Role, number>>;
  /** How many of those have finished a module of training. */
  readonly trained: Readonly<Record<Role, number>>;
  readonly data: Readonly<Record<DataItem, Filled>>;
  readonly record: ReadinessRecord;
}

export type ReadinessState = 'met' | 'missing' | 'unknown';

/** Unknown is not met. */
export interface ReadinessCheck {
  readonly item: ReadinessItem;
  readonly state: ReadinessState;
}

/** Fewer of a side than this are no pilot, and no figure about them could ever be shown. */
export const fewestOfASide = 5;
/** Of a hundred people, the data of so many must be filled. */
export const enoughPercent = 95;
/** Of a hundred on each side, so many have finished a module when nobody needs to say that they were briefed. */
const trainedPercent = 80;

/** What is met, what is missing, and what nobody knows yet. */
export const readinessOf = (facts: ReadinessFacts): readonly ReadinessCheck[] =>
  readinessItems.map((item) => ({ item, state: stateOf(item, facts) }));

export const isReady = (checks: readonly ReadinessCheck[]): boolean => checks.every(({ state }) => state === 'met');

function stateOf(item: ReadinessItem, { sponsor, joined, trained, data, record }: ReadinessFacts): ReadinessState {
  switch (item) {
    case 'sponsor':
      return sponsor.trim() === '' ? 'missing' : 'met';
    case 'pilotSize':
      return joined.mentor >= fewestOfASide && joined.mentee >= fewestOfASide ? 'met' : 'missing';
    case 'briefed':
      return areTrained(joined, trained) ? 'met' : declaredState(item, record);
    case 'strategy':
    case 'willing':
    case 'timeBlocked':
      return declaredState(item, record);
    default:
      return filledState(data[item]);
  }
}

const areTrained = (joined: ReadinessFacts['joined'], trained: ReadinessFacts['trained']): boolean =>
  (['mentor', 'mentee'] as const).every(
    (role) => joined[role] >= fewestOfASide && trained[role] * 100 >= joined[role] * trainedPercent,
  );

const stateOfAnswer = { yes: 'met', notYet: 'missing' } as const;

const declaredState = (about: Declarable, record: ReadinessRecord): ReadinessState => {
  const answer = answerTo(about, record);
  return answer === undefined ? 'unknown' : stateOfAnswer[answer];
};

/** What leads said last about something. */
export const answerTo = (about: Declarable, { declared }: ReadinessRecord): DeclaredAnswer | undefined =>
  declared.findLast((each) => each.about === about)?.answer;

/** What nobody has looked at may still be filled, but counts for nothing until somebody has. */
function filledState({ known, unread, of }: Filled): ReadinessState {
  if (of > 0 && known * 100 >= of * enoughPercent) {
    return 'met';
  }
  return of === 0 || (known + unread) * 100 >= of * enoughPercent ? 'unknown' : 'missing';
}

/** Whether somebody's zone is known: it is not as long as nobody has read their calendar. */
export type ZoneKnown = boolean | 'unread';

/** Counts what the directory and calendars say of these people. */
export function countData(
  people: readonly PersonId[],
  colleagues: ReadonlyMap<PersonId, Colleague>,
  chart: Pick<OrgChart, 'levelOf'>,
  zoneOf: (person: PersonId) => ZoneKnown,
): ReadinessFacts['data'] {
  const count = (isKnown: (person: PersonId) => ZoneKnown): Filled => {
    const found = people.map(isKnown);
    return {
      known: found.filter((each) => each === true).length,
      unread: found.filter((each) => each === 'unread').length,
      of: people.length,
    };
  };
  return {
    departments: count((person) => isSaid(colleagues.get(person)?.department)),
    managers: count((person) => chart.levelOf(person) !== undefined),
    mailboxes: count((person) => isSaid(colleagues.get(person)?.mail)),
    zones: count(zoneOf),
  };
}

const isSaid = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** How many of each side these are. */
export const countRoles = (enrolments: readonly Pick<Enrolment, 'role'>[]): Readonly<Record<Role, number>> => ({
  mentor: enrolments.filter(({ role }) => role === 'mentor').length,
  mentee: enrolments.filter(({ role }) => role === 'mentee').length,
});

/** What a lead has said anew, in place of what was said about the same thing. */
export const withDeclaration = (record: ReadinessRecord, said: Declaration): ReadinessRecord => ({
  ...record,
  declared: [...record.declared.filter(({ about }) => about !== said.about), said],
});

/** Characters of a reason. */
export const longestReason = 1000;
