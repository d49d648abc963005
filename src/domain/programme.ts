import type { Contact } from './contact.ts';
import type { ProgrammeId } from './ids.ts';
import type { SeniorityRule } from './matching/people/seniority.ts';
import type { SuitabilitySettings } from './matching/suitability/weights.ts';
import type { SchedulingSettings } from './scheduling/schedulingSettings.ts';
import { dateOfDay, dayNumber } from './time/calendarDay.ts';
import type { Instant, LocalDate, ZoneName } from './time/instant.ts';

export const topicFocuses = [
  'technology',
  'aiTools',
  'socialMedia',
  'consumerBehaviour',
  'waysOfWorking',
  'inclusion',
  'softSkills',
] as const;
export type TopicFocus = (typeof topicFocuses)[number];

export const bookers = ['mentor', 'mentee'] as const;
/** Who of the two sends the invitation to the series. */
export type Booker = (typeof bookers)[number];

export const departmentRules = ['different', 'preferDifferent', 'any'] as const;
export type DepartmentRule = (typeof departmentRules)[number];

/** How often a pair meets. */
export interface Rhythm {
  readonly sessionCount: number;
  readonly lengthMinutes: number;
  readonly everyWeeks: number;
}

/** Rules that no pair may break; what is only better or worse is suitability. */
export interface PairingRules {
  /** How levels are told. */
  readonly seniority: SeniorityRule;
  /** Levels that the mentee must stand above the mentor, 1 or more. */
  readonly leastLevelGap: number;
  /** Levels that the mentee may stand above the mentor at most; `undefined` for any number. */
  readonly mostLevelGap: number | undefined;
  readonly departments: DepartmentRule;
  /** Sessions of the series that must be free for both before the pair may be proposed. */
  readonly leastFreeSessions: number;
}

export const keptMonths = [3, 6, 12, 24] as const;
/** For how many months after its last session what a pair wrote is kept. */
export type KeptMonths = (typeof keptMonths)[number];
export const usualKeptMonths: KeptMonths = 12;

/** How long words are kept. Whoever decides it anew leaves everybody the time of a notice first. */
export interface Retention {
  readonly months: KeptMonths;
  readonly decidedAt: Instant;
}

export interface Programme {
  readonly id: ProgrammeId;
  readonly name: string;
  readonly purpose: string;
  readonly focus: readonly TopicFocus[];
  readonly sponsor: string;
  /** Sessions are looked for from this day on. */
  readonly startsOn: LocalDate;
  /** The last day of the programme, where one is set; all sessions fit before it. */
  readonly endsOn?: LocalDate;
  /** Taken for people whose mailbox does not say in which zone they work. */
  readonly zone: ZoneName;
  readonly rhythm: Rhythm;
  readonly rules: PairingRules;
  readonly suitability: SuitabilitySettings;
  /** How times are found; `usualScheduling` when left out. */
  readonly scheduling?: SchedulingSettings;
  readonly booker: Booker;
  /** Whether a mentee may say that they would rather learn from one of two others; nobody may when left out. */
  readonly choices?: 'three';
  /** For how many days a proposal can be answered; `usualAnswerDays` when left out. */
  readonly answerDays?: number;
  /** How many people should join, 2 to `mostToJoin`; nothing is counted against it when left out. */
  readonly target?: number;
  /** Of a programme that says nothing, nothing is ever deleted by itself. */
  readonly retention?: Retention;
  /** Whom people can turn to when something does not feel right. */
  readonly contact?: Contact;
}

/** Six sessions in six months, and nobody is paired whose calendars do not hold them all. */
export const usualRhythm: Rhythm = { sessionCount: 6, lengthMinutes: 45, everyWeeks: 4 };
export const usualRules: PairingRules = {
  seniority: { kind: 'levels' },
  leastLevelGap: 2,
  mostLevelGap: undefined,
  departments: 'different',
  leastFreeSessions: 6,
};

export const usualAnswerDays = 14;

/** As many as the largest tenants have. */
export const mostToJoin = 300_000;

/** Whether so many can be hoped for: a pair at least. */
export const isTarget = (people: number): boolean => Number.isInteger(people) && people >= 2 && people <= mostToJoin;

/** Characters of a name: it becomes a title and a key in SharePoint, which takes 255 and 128. */
export const longestName = 100;

/** What can be asked of people, and read from calendars: whole numbers from `least` to `most`, in steps of `step`. */
export const programmeLimits = {
  sessionCount: { least: 1, most: 60, step: 1 },
  everyWeeks: { least: 1, most: 12, step: 1 },
  lengthMinutes: { least: 15, most: 240, step: 15 },
  leastLevelGap: { least: 1, most: 20, step: 1 },
  answerDays: { least: 1, most: 90, step: 1 },
} as const;
export type LimitedNumber = keyof typeof programmeLimits;

export function isWithinLimits(name: LimitedNumber, value: number): boolean {
  const { least, most, step } = programmeLimits[name];
  return Number.isInteger(value) && value >= least && value <= most && value % step === 0;
}

/** The day of the last session when all of them are held as planned. */
export const lastSessionOn = (startsOn: LocalDate, { sessionCount, everyWeeks }: Rhythm): LocalDate =>
  dateOfDay(dayNumber(startsOn) + (sessionCount - 1) * everyWeeks * 7);
