import type { LeftOutCause } from '#domain/matching/draft.ts';
import type { TopicFocus } from '#domain/programme.ts';
import { plural } from './plural.ts';

const leftOut: Record<LeftOutCause, string> = {
  calendarUnreadable: 'Their calendar could not be read, so no session can be promised.',
  departmentUnknown: 'The directory does not name their department.',
  levelUnknown: 'The directory does not show where they stand in the organisation.',
  onlyReportingLine: 'Everyone who would fit is in their own reporting line.',
  onlySameDepartment: 'Everyone who would fit is in their own department.',
  onlyTooCloseInLevel: 'Everyone who would fit is too close in level.',
  noSharedSlot: 'No partner shares a slot that is free in enough sessions.',
  onlyDeclined: 'Everyone who would fit has been proposed to them before, and one of the two said no.',
  nobodyLeft: 'There were not enough partners. They come first in the next round.',
};

const focus: Record<TopicFocus, string> = {
  technology: 'Technology',
  aiTools: 'AI tools',
  socialMedia: 'Social media',
  consumerBehaviour: 'Consumer behaviour',
  waysOfWorking: 'Ways of working',
  inclusion: 'Inclusion',
  softSkills: 'Soft skills',
};

/** Words of the programme lead's pages. */
export const admin = {
  title: 'Programme desk',
  notLeadTitle: 'This page is for programme leads',
  notLead: 'SharePoint does not count you among the leads of this site. Your own page is the Turnabout tab.',
  setUp: {
    title: 'Set up your site',
    intro:
      'Everything that people write stays in your own SharePoint site. Turnabout checks what the site needs and makes what is missing. Nothing that is there is changed.',
    check: (fine: number, total: number) => `${fine} of ${plural(total, 'part is', 'parts are')} in place.`,
    missing: 'Missing',
    different: 'Different from what is expected',
    fine: 'In place',
    differentHint:
      'What is different was there before, and Turnabout changes nothing of yours. Rename or remove it in SharePoint, then set up the site again.',
    action: 'Set up the site',
    running: (done: number) => `Setting up: ${plural(done, 'step', 'steps')} done`,
    allFine: 'Your site has everything it needs.',
    later: 'Check my site',
  },
  newProgramme: {
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
    booker: 'Who books the sessions?',
    bookerChoices: { mentor: 'The mentor', mentee: 'The mentee' },
    leastLevelGap: 'Levels that the mentee stands above the mentor, at least',
    action: 'Create programme',
    focusNames: focus,
    needsNumber: (least: number, most: number, step: number) =>
      step === 1
        ? `Please give a whole number from ${least} to ${most}.`
        : `Please give ${least} to ${most}, in steps of ${step}.`,
    needsName: 'Please give the programme a name.',
    needsDate: 'Please choose a day that is not in the past.',
  },
  desk: {
    tabs: 'Parts of the programme',
    people: 'People',
    matching: 'Matching',
    pairs: 'Pairs',
    site: 'Site',
    start: (date: string) => `Sessions from ${date}`,
    reading: 'Reading the organisation',
    readCount: (done: number) => `${plural(done, 'colleague', 'colleagues')} read`,
    chartProblems: {
      cycle: (names: string) =>
        `These people report to each other in a circle: ${names}. Nobody below them can be placed.`,
      missingManager: (names: string) => `The directory names no manager for: ${names}.`,
      andMore: (names: string, more: number) => `${names} and ${more} more`,
      severalRoots: (names: string) => `More than one person has nobody above: ${names}.`,
    },
    chartProblemsTitle: 'The directory has gaps',
    chartProblemsHint: 'Ask whoever keeps the directory. Everybody else can be matched.',
  },
  people: {
    summary: (mentors: number, mentees: number, invited: number) =>
      `${plural(mentors, 'mentor', 'mentors')} and ${plural(mentees, 'mentee', 'mentees')} have joined, ${invited} invited and not yet in.`,
    none: 'Nobody has been invited yet. Invite people below; they decide for themselves.',
    name: 'Name',
    department: 'Department',
    role: 'Role',
    state: 'State',
    teaches: 'Teaches',
    wants: 'Wants to learn',
    states: { invited: 'Invited', enrolled: 'Joined', paused: 'Paused', withdrawn: 'Left' },
    unknownDepartment: 'not in the directory',
    more: (count: number) => `Show ${count} more`,
    invite: 'Invite people',
    search: 'Find a colleague by name',
    searchHint: 'Type at least two letters.',
    inviteAs: { mentor: 'Invite as mentor', mentee: 'Invite as mentee' },
    inviteNameAs: {
      mentor: (name: string) => `Invite ${name} as mentor`,
      mentee: (name: string) => `Invite ${name} as mentee`,
    },
    invited: (name: string) => `${name} is invited.`,
    notInvited: (name: string) => `${name} could not be invited.`,
    noMatch: 'Nobody with that name. Check the spelling, or whether the account is active.',
  },
  matching: {
    intro:
      'Turnabout reads the org chart and the calendars, pairs as many people as possible, and among all such sets picks the best. Nobody sees the result before you publish it.',
    action: 'Propose pairs',
    again: 'Propose again',
    steps: {
      people: (done: number) => `Reading the org chart: ${done}`,
      calendars: (done: number, total: number) => `Reading calendars: ${done} of ${total}`,
      matching: 'Finding the best pairs',
    },
    cancel: 'Stop',
    nobody: 'Nobody has joined yet, so there is nobody to pair. Invite people first.',
    noPairs: 'No pair is possible with these rules. The list below says what stands in the way.',
    everybodyPaired: 'Nobody is waiting for a partner.',
    found: (pairs: number) => `${plural(pairs, 'pair', 'pairs')} found`,
    proven: 'Proven: no other set pairs more people, or as many people better.',
    notProven: 'The result could not be proven best. Please propose again.',
    pairOf: (mentor: string, mentee: string) => `${mentor} mentors ${mentee}`,
    why: 'Why this pair',
    leftOutTitle: (count: number) => `Without a partner: ${count}`,
    leftOut,
    publish: (pairs: number) => `Publish ${plural(pairs, 'pair', 'pairs')}`,
    publishAgain: 'Publish again',
    publishHint: 'Each pair gets a folder that only the two can open, not even you. Then both are asked.',
    publishing: (done: number, total: number) => `Publishing: ${done} of ${total}`,
    published: 'Published. Both sides now see their proposal.',
    notPublished: (count: number) =>
      `${plural(count, 'pair', 'pairs')} could not be published. Publish again: what is done stays done.`,
  },
  pairs: {
    none: 'No pairs yet. They appear here once you publish a proposal.',
    note: 'You see how far pairs have come, never what they write.',
    both: 'both',
    one: 'one of two',
    progress: 'Progress',
    reached: {
      accepted: 'Accepted',
      declined: 'Declined',
      signed: 'Signed',
      booked: 'Sessions booked',
      waiting: 'Waiting for an answer',
    },
    privacyOpen: 'Privacy not confirmed: no notes are stored',
  },
};
