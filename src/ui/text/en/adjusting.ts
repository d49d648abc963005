import type { UnmetWish } from '#domain/matching/matchWishes.ts';
import type { SuitabilityTerm } from '#domain/matching/suitability/weights.ts';
import { plural } from './plural.ts';

const unmet: Record<UnmetWish['because'], string> = {
  mustAndNever: 'you also said that they must not be a pair',
  beyondCapacity: 'one of the two has no room for one more partner',
  notTakingPart: 'one of the two is not looking for a partner now',
  noTimeLeft: 'at every time that they share, one of them meets another partner',
  samePerson: 'that is one and the same person',
  levelUnknown: 'the directory does not show where one of them stands',
  tooCloseInLevel: 'they are too close in level',
  tooFarInLevel: 'they are too far apart in level',
  reportingLine: 'one stands above the other',
  sharedManager: 'they have the same manager',
  departmentUnknown: 'the directory does not name the department of one of them',
  sameDepartment: 'they are in the same department',
  pairedBefore: 'they were proposed to each other before',
  calendarUnreadable: 'the calendar of one of them cannot be read',
  noSharedSlot: 'they share no slot that is free in enough sessions',
  declinedBefore: 'one of the two said no before',
};

/** Each thing that can speak for a pair: its name, and what more of it means. */
const terms: Record<SuitabilityTerm, { readonly name: string; readonly meaning: string }> = {
  expertise: { name: 'Teaches what is wanted', meaning: 'The mentor knows what the mentee wants to learn.' },
  learningInReturn: { name: 'Learning both ways', meaning: 'The mentee knows what the mentor wants to learn.' },
  interests: { name: 'Shared interests', meaning: 'Both care about the same topics.' },
  style: { name: 'Ways of working', meaning: 'As the programme says: alike, or completing each other.' },
  language: { name: 'A language in common', meaning: 'Both speak a language well.' },
  levelGap: { name: 'Distance in level', meaning: 'The mentee stands well above the mentor.' },
  departments: { name: 'Distance between departments', meaning: 'They come from different parts of the organisation.' },
  workingHours: { name: 'Shared working hours', meaning: 'They work at the same time of the week.' },
  tenure: { name: 'Fresh eyes', meaning: 'The mentor joined well after the mentee.' },
  waiting: { name: 'Waited before', meaning: 'One of them had no partner in another programme.' },
};

/** Words for what the lead may change about the proposed pairs. */
export const adjusting = {
  title: 'Adjust the pairs',
  hint: 'Every change is worked out at once, for all pairs together. The first one reads the org chart and the calendars once more.',
  published:
    'Both sides have been asked, so these pairs stay as they are. Propose again to pair whoever has no partner yet.',
  begun:
    'Some have been asked, so all of these pairs stay as they are. Propose again to change those who wait, or when their calendars have changed.',
  weights: 'What counts how much',
  terms,
  weightOf: (weight: number) => (weight === 0 ? 'Does not count' : `${weight} of 100`),
  asUsual: 'As usual',
  wishes: (count: number) => (count === 0 ? 'Pairs you want or rule out' : `Pairs you want or rule out: ${count}`),
  mentor: 'Who teaches',
  mentee: 'Who learns',
  nobodyFound: 'Nobody with that name is looking for a partner.',
  wished: 'What about the two?',
  must: 'They must be a pair',
  never: 'They must not be a pair',
  add: 'Add',
  addFirst: 'Please choose both people from the lists.',
  mustBe: 'Kept together',
  neverBe: 'Kept apart',
  letGo: 'Let go',
  letGoOf: (mentor: string, mentee: string) => `Let go: ${mentor} and ${mentee}`,
  unmetTitle: (count: number) => `${plural(count, 'wish', 'wishes')} could not be met`,
  unmet: (mentor: string, mentee: string, because: UnmetWish['because']) =>
    `${mentor} and ${mentee}: ${unmet[because]}.`,
  rules: 'More rules',
  liftWeakest: 'Lift the weakest pair',
  liftWeakestMeaning: 'First make the pair that suits least as good as possible, then look at all pairs together.',
  everyDepartment: 'A chance for every department',
  everyDepartmentMeaning: 'At least one pair for each department with mentors, if nobody loses a partner by it.',
  mostBetweenDepartments: 'Pairs between the same two departments, at most',
  mostBetweenDepartmentsHint: 'Leave empty for any number.',
  needsNumber: 'Please give a whole number from 1 on, or nothing.',
  menu: (mentor: string, mentee: string) => `What to do about ${mentor} and ${mentee}`,
  keep: 'Keep this pair',
  reject: 'Not this pair',
  kept: 'Kept',
  whoElse: (name: string) => `Who else for ${name}?`,
  searching: 'Looking for other partners. If the calendars must be read again, this takes a moment.',
  nobodyElse: 'Nobody else is possible: the rules, the calendars or your wishes leave no other partner.',
  choose: 'Choose',
  chooseName: (name: string) => `Choose ${name}`,
  close: 'Close',
  costsNothing: 'Costs the cohort nothing.',
  /** `points` is a whole number, or 0 for less than one; each pair has up to 100. */
  costsPoints: (points: number, pairs: number) =>
    `${points === 0 ? 'Less than a point' : plural(points, 'point', 'points')} less over all ${plural(pairs, 'pair', 'pairs')}; each has up to 100.`,
  costsPeople: (people: number) => `${people === 1 ? 'One person' : `${people} people`} would have no partner.`,
  moves: 'Then these would also change:',
};
