import { booking } from './en/booking.ts';
import { home } from './en/home.ts';
import { notes } from './en/notes.ts';
import { outlook } from './en/outlook.ts';
import { plural } from './en/plural.ts';
import { problems } from './en/problems.ts';
import { agreement, proposal } from './en/proposal.ts';
import { readers } from './en/readers.ts';
import { session } from './en/session.ts';

/** Every word a person reads, in English, but for the lead's pages. Other languages have the same shape. */
export const en = {
  appName: 'Turnabout',
  loading: 'Loading',
  tryAgain: 'Try again',
  lookAgain: 'Look again',
  nothingNew: 'Nothing has changed yet.',
  signIn: 'Sign in',
  save: 'Save',
  saved: 'Saved',
  cancel: 'Cancel',
  openList: 'Open the list',
  busy: 'Microsoft 365 is busy right now.',
  tryingAgainIn: (seconds: number) => `Trying again in ${seconds} s.`,
  problems,
  mentor: 'Mentor',
  mentee: 'Mentee',
  freeSessions: (free: number, total: number) => `${free} of ${plural(total, 'session', 'sessions')} free`,
  weeklyAt: (weekday: string, time: string) => `${weekday}s at ${time}`,
  rhythm: (minutes: number, weeks: number) =>
    `${minutes} minutes, ${weeks === 1 ? 'every week' : `every ${weeks} weeks`}`,
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  home,
  proposal,
  agreement,
  booking,
  session,
  notes,
  readers,
  outlook,
};

export type Words = typeof en;
