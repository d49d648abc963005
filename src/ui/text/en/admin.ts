import { grants } from './grants.ts';
import { inviteMany } from './inviteMany.ts';
import { jobs } from './jobs.ts';
import { matching } from './matching.ts';
import { plural } from './plural.ts';
import { retention } from './retention.ts';
import { siteSetup } from './siteSetup.ts';
import { topicWords } from './topicWords.ts';

/** Words of the programme lead's pages. */
export const admin = {
  title: 'Programme desk',
  notLeadTitle: 'This page is for programme leads',
  notLead: 'SharePoint does not count you among the leads of this site. Your own page is the Turnabout tab.',
  setUp: siteSetup,
  grants,
  desk: {
    tabs: 'Parts of the programme',
    overview: 'Overview',
    programme: 'Programme',
    readiness: 'Readiness',
    people: 'People',
    matching: 'Matching',
    pairs: 'Pairs',
    organisation: 'Organisation',
    adjust: 'Adjust',
    learning: 'Learning',
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
    corrected: 'put right by themselves',
    wishes: { otherDirection: 'next time the other way round', ambassador: 'would be an ambassador' },
    unknownDepartment: 'not in the directory',
    ofTarget: (joined: string, target: string) => `${joined} of ${target} people have joined`,
    more: (count: number) => `Show ${plural(count, 'more person', 'more people')}`,
    invite: 'Invite people',
    search: 'Find a colleague by name',
    clear: 'Clear',
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
  topics: topicWords,
  retention,
  matching,
  jobs,
  inviteMany,
  pairs: {
    none: 'No pairs yet. They appear here once you publish a proposal.',
    note: 'You see how far pairs have come, never what they write.',
    both: 'both',
    one: 'one of two',
    progress: 'Progress',
    reached: {
      accepted: 'Accepted',
      declined: 'Declined',
      askedForAnother: 'Declined, asked for somebody else',
      lapsed: 'Not answered in time',
      signed: 'Signed',
      booked: 'Sessions booked',
      ended: 'Said goodbye',
      pairedAnew: 'To be paired anew',
      cleared: 'Time over, words deleted',
      waiting: 'Waiting for an answer',
    },
    because: {
      reached: 'reached what they wanted',
      noTime: 'not enough time',
      workChanged: 'work has changed',
      somebodyElse: 'would like to learn with somebody else',
    },
    sessions: 'Sessions',
    more: (count: number) => `Show ${plural(count, 'more pair', 'more pairs')}`,
    notTold: 'Nothing told yet',
    toldOn: (day: string) => `as of ${day}`,
    needsWord: 'Needs a word',
    privacyOpen: 'Privacy not confirmed: no notes are stored',
  },
};
