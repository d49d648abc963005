import type { ProblemKind } from '#domain/problemKind.ts';

export const problems: Record<ProblemKind, string> = {
  denied: 'You may not open this. If you think you should, ask your programme lead.',
  missing: 'This is not here any more, or it is not for you.',
  conflict: 'This was changed elsewhere meanwhile. Nothing of yours is lost: look again and save once more.',
  busy: 'Microsoft 365 is busy. Please try again in a moment.',
  offline: 'You seem to be offline. What you wrote stays here.',
  signInNeeded: 'Please sign in to go on.',
  notPrivate:
    'It is not certain that only you two could read this, so nothing was saved. What you wrote is still here. Please try again, and tell your programme lead if this stays.',
  tooLong: 'This is longer than can be kept here. Your words are still here: please make them shorter, and try again.',
  notSetUp: 'Turnabout is not set up here yet.',
  broken: 'Something unexpected came back.',
};
