import type { Role } from '../participant.ts';

export const skills = [
  'explaining',
  'leadingSessions',
  'listening',
  'honestFeedback',
  'patience',
  'askingOpenly',
  'takingFeedback',
  'tryingNewThings',
  'sharingExperience',
] as const;
/** What people practise by teaching, or by being taught; each says so of themselves. */
export type Skill = (typeof skills)[number];

/** What is practised in each role. */
export const skillsOf: Readonly<Record<Role, readonly Skill[]>> = {
  mentor: ['explaining', 'leadingSessions', 'listening', 'honestFeedback', 'patience'],
  mentee: ['askingOpenly', 'listening', 'takingFeedback', 'tryingNewThings', 'sharingExperience'],
};

/** What somebody put into their own record, beside what is counted. Nobody else can read this choice. */
export interface RecordChoice {
  readonly skills: readonly Skill[];
  /** By `thanksId`. */
  readonly thanks: readonly string[];
  /** Lines of the learning log, by pair and key. */
  readonly learnings: readonly string[];
}

export const emptyChoice: RecordChoice = { skills: [], thanks: [], learnings: [] };

/** The list with this one in it, or without it. */
export const withOrWithout = <Item extends string>(
  items: readonly Item[],
  item: Item,
  isIn: boolean,
): readonly Item[] => (isIn ? [...new Set([...items, item])] : items.filter((each) => each !== item));
