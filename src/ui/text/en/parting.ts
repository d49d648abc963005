import { plural } from './plural.ts';

/** Words for a pair that one of the two has left. */
export const parting = {
  title: (partner: string) => `You and ${partner}`,
  partnerLeft: (partner: string) =>
    `${partner} no longer takes part and has deleted what was theirs alone. What you wrote, and what you two wrote together, stays here for you.`,
  iLeft:
    'You began to delete what Turnabout keeps about you, and something is still left. To finish, go to the page “You”.',
  finish: 'Finish on the page “You”',
  sessions: {
    title: 'Your sessions',
    ahead: (count: number) =>
      `${plural(count, 'session of you two is', 'sessions of you two are')} still in your calendar.`,
    unread: 'We could not look into your calendar. Sessions of you two may still be in it.',
    takeOut: 'Take them out of both calendars',
    takenOut: 'Your sessions are out of both calendars now.',
  },
  notes: {
    title: 'What you two wrote',
    none: 'There are no shared notes.',
  },
  goals: 'Your goals',
  learnings: 'What you taught and learned',
};
