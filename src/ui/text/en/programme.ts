import type { TopicFocus } from '#domain/programme.ts';
import { plural } from './plural.ts';

const focus: Record<TopicFocus, string> = {
  technology: 'Technology',
  aiTools: 'AI tools',
  socialMedia: 'Social media',
  consumerBehaviour: 'Consumer behaviour',
  waysOfWorking: 'Ways of working',
  inclusion: 'Inclusion',
  softSkills: 'Soft skills',
};

/** Words of the settings of a programme, on the lead's pages. */
export const programme = {
  title: 'Create a programme',
  intro: 'Junior colleagues teach, senior leaders learn. You can change all of this later.',
  name: 'Name',
  namePlaceholder: 'Fresh Eyes 2027',
  purpose: 'What is it for?',
  focus: 'What will leaders learn about?',
  sponsor: 'Sponsor',
  startsOn: 'First sessions from',
  sessionCount: 'Sessions',
  everyWeeks: 'Weeks between sessions',
  lengthMinutes: 'Minutes per session',
  departments: 'Departments',
  departmentChoices: {
    different: 'Partners must be from different departments',
    preferDifferent: 'Different departments if possible',
    any: 'Any department',
  },
  choices: 'Mentees may choose among three',
  choicesHint:
    'With a proposal, mentees see up to two other mentors who would fit, and can tell you that they would rather learn from one of them. The mentors learn nothing of it.',
  booker: 'Who books the sessions?',
  bookerChoices: { mentor: 'The mentor', mentee: 'The mentee' },
  leastLevelGap: 'Levels that the mentee stands above the mentor, at least',
  action: 'Create programme',
  focusNames: focus,
  needsNumber: (least: number, most: number, step: number) =>
    step === 1
      ? `Please give a whole number from ${least} to ${most}.`
      : `Please give ${least} to ${most}, in steps of ${step}.`,
  needsName: 'Please give the programme a name of up to 100 characters.',
  needsDate: 'Please choose a day that is not in the past.',
  endsOn: 'Ends on',
  endsOnHint: 'If you set none, it ends with the last session.',
  needsEnd: (last: string) =>
    `The last session would be on ${last}. Please choose that day or a later one, or fewer sessions.`,
  target: 'How many people should join?',
  targetHint: 'Mentors and mentees together. Empty: no target.',
  needsTarget: 'Please give a whole number from 2 to 300,000, or nothing.',
  mostLevelGap: 'Levels at most',
  mostLevelGapHint: 'Empty: any number.',
  needsMost: 'Please give a whole number that is not below the least, or nothing.',
  seniority: 'How do you tell who is senior?',
  seniorityChoices: {
    levels: 'By steps from the top of the org chart',
    grades: 'By the grade in the directory',
    titles: 'By words in the job title',
  },
  steps: 'Steps, the most senior first',
  stepsHint: 'One step a line; names that mean the same step are parted by commas.',
  needsSteps: 'Please give at least two steps, each on a line of its own.',
  style: 'Who fits whom by how they work?',
  styleChoices: { complementary: 'Those who differ', similar: 'Those who are alike', any: 'It does not matter' },
  answerDays: 'Days to answer a proposal',
  preferredDays: 'Days that you prefer',
  bufferMinutes: 'Minutes free before and after a session',
  tentative: 'A tentative appointment counts as busy',
  focusTime: 'Focus time counts as busy',
  noticeHours: 'Hours from booking to the first session, at least',
  needsHours: 'Please give a whole number from 0 to 720.',
  parts: { about: 'What it is', when: 'When people meet', who: 'Who is paired with whom', how: 'How it runs' },
  qualify: {
    title: 'Who qualifies',
    counting: 'The organisation is being read …',
    notReadable: 'The organisation could not be read, so nobody can be counted here.',
    counts: (mentors: string, mentees: string) =>
      `${mentors} could be mentors and ${mentees} could be mentees by these rules.`,
    unplaced: (count: string) => `${count} cannot be placed by them.`,
    before: 'Reporting lines, wishes and calendars are looked at when pairs are proposed.',
    nobody: 'By these rules nobody can be paired.',
  },
  copy: 'Begin with the settings of',
  copyNone: 'What suits most programmes',
  cancel: 'Back',
  edit: {
    title: 'Settings',
    action: 'Save changes',
    saved: 'Saved.',
    running:
      'Pairs run already. They keep their times and their rhythm, since both have agreed to them; other dates and rules hold for pairs that are published from now on. Who books, and the days to answer, hold at once for whoever has not booked or answered.',
    draft: 'The draft of pairs was made with the earlier settings. Propose again under “Matching”.',
    meanwhile: (names: string) =>
      `Another lead saved this programme meanwhile, so nothing was saved yet. Their changes are in the form now (${names}); what you changed is as you typed it. Look it over and save again.`,
    meanwhileElse: 'something that is not in this form',
  },
  list: {
    title: 'Programmes',
    line: (people: number, pairs: number) => `${plural(people, 'person', 'people')}, ${plural(pairs, 'pair', 'pairs')}`,
    states: { preparing: 'Preparing', launched: 'Launched', over: 'Over' },
    shown: 'Shown here',
    add: 'New programme',
    busy: 'Work is going on; you can change to another programme when it is done.',
  },
};
