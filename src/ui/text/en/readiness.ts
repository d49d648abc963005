import { enoughPercent, fewestOfASide, type ReadinessItem } from '#domain/readiness.ts';
import { plural } from './plural.ts';

const items: Record<ReadinessItem, string> = {
  sponsor: 'Somebody at the top stands behind it',
  strategy: 'It has its place in your inclusion strategy',
  willing: 'Leaders are willing to take feedback from a junior colleague',
  timeBlocked: 'Leaders have blocked the time',
  briefed: 'Both sides are briefed',
  pilotSize: 'Enough people have joined',
  departments: 'Departments are known',
  managers: 'Managers are known',
  mailboxes: 'Mailboxes are known',
  zones: 'Time zones are known',
};

/** What a lead can do about it. */
const howTo: Record<ReadinessItem, string> = {
  sponsor: 'Name the sponsor under “Programme”.',
  strategy: 'Ask whoever answers for inclusion where the programme belongs, and what it is to change.',
  willing: 'Speak with the leaders one by one, the sponsor first. Whoever would rather not need not say why.',
  timeBlocked: 'Ask leaders or their assistants to keep the time of all sessions free.',
  briefed: 'Brief both sides, or ask them to finish a module of training under “Learn” in their tab.',
  pilotSize: `Invite more people: at least ${fewestOfASide} mentors and ${fewestOfASide} mentees. Of fewer no figure can ever be shown.`,
  departments: 'Ask whoever keeps the directory to fill them in, or ask people to put their own right when they join.',
  managers: 'Ask whoever keeps the directory: without a line to the top nobody knows who stands above whom.',
  mailboxes: 'Ask whoever keeps the directory: only people with a mailbox can be proposed to each other.',
  zones: 'Propose pairs once under “Matching”: that reads the calendars, and nobody learns of it.',
};

/** Words of the readiness of a programme, on the lead's pages. */
export const readiness = {
  title: 'Ready to begin?',
  intro: 'Pairs can be published once all of this is met. What nobody knows yet is not met.',
  standing: (met: number, all: number) => `${met} of ${all} are met.`,
  items,
  howTo,
  states: { met: 'Met', missing: 'Missing', unknown: 'Not known yet' },
  answers: { yes: 'Yes', notYet: 'Not yet' },
  saidBy: (name: string, day: string) => `Said by ${name} on ${day}`,
  aLead: 'a lead',
  filled: (known: number, of: number) =>
    `Known of ${known} of ${plural(of, 'person', 'people')}; ${enoughPercent} of 100 are enough.`,
  nobody: 'Nobody has been invited yet.',
  unread: (count: number) => `The calendars of ${plural(count, 'person has', 'people have')} not been read yet.`,
  joined: (mentors: number, mentees: number) =>
    `${plural(mentors, 'mentor', 'mentors')} and ${plural(mentees, 'mentee', 'mentees')} have joined.`,
  trained: (done: number, of: number) =>
    `${done} of ${plural(of, 'person', 'people')} have finished a module of training.`,
  launch: {
    title: 'Launch',
    ready: 'Everything is met. From the launch on, pairs can be published.',
    action: 'Launch the programme',
    shut: 'As long as something is open, no pairs can be published.',
    anyway: 'Launch all the same',
    reason: 'Why do you begin although something is open?',
    needsReason: 'Please say why, in up to 1,000 characters. It is kept for all leads.',
    launched: (name: string, day: string) => `Launched by ${name} on ${day}. Pairs can be published.`,
    begun: 'Pairs were published already, so the programme counts as launched.',
    openThen: (names: string) => `Open at that time: ${names}.`,
    because: 'The reason given:',
    stillOpen: 'Something was still open, so nothing was launched. Look at the list again.',
  },
};
