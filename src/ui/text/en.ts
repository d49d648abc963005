import type { ProblemKind } from '#domain/problemKind.ts';

const plural = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

const problems: Record<ProblemKind, string> = {
  denied: 'You may not open this. If you think you should, ask your programme lead.',
  missing: 'This is not here any more, or it is not for you.',
  conflict: 'This was changed elsewhere meanwhile. Nothing of yours is lost: look again and save once more.',
  busy: 'Microsoft 365 is busy. Please try again in a moment.',
  offline: 'You seem to be offline. What you wrote stays here.',
  signInNeeded: 'Please sign in to go on.',
  notSetUp: 'Turnabout is not set up here yet.',
  broken: 'Something unexpected came back.',
};

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
};

export type Words = typeof en;
