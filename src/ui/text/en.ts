import { admin } from './en/admin.ts';
import { home } from './en/home.ts';
import { outlook } from './en/outlook.ts';
import { plural } from './en/plural.ts';
import { problems } from './en/problems.ts';
import { session } from './en/session.ts';

/** Every word a person reads, in English. Other languages have the same shape. */
export const en = {
  appName: 'Turnabout',
  loading: 'Loading',
  tryAgain: 'Try again',
  signIn: 'Sign in',
  save: 'Save',
  saved: 'Saved',
  cancel: 'Cancel',
  problems,
  mentor: 'Mentor',
  mentee: 'Mentee',
  freeSessions: (free: number, total: number) => `${free} of ${plural(total, 'session', 'sessions')} free`,
  home,
  session,
  admin,
  outlook,
};

export type Words = typeof en;
