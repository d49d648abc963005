import { noSlot, slots } from './slots.ts';

/** Words for finding a time and booking the series. */
export const booking = {
  title: 'Find your time',
  intro: 'These times were checked in both calendars, for every session.',
  searching: 'Looking through both calendars',
  book: (when: string) => `Book ${when}`,
  partnerBooks: { mentor: 'Your mentor books', mentee: 'Your mentee books' },
  partnerBooksWords: (partner: string) =>
    `Both of you have signed. ${partner} now picks a time that is free for both, and the invitation comes to your calendar.`,
  none: noSlot,
  slots,
  ranks: ['Fits best', 'Second choice', 'Third choice'],
  searchAgain: 'Look again',
  subject: (mentor: string, mentee: string) => `Turnabout: ${mentor} and ${mentee}`,
  agenda: [
    'The mentor leads this session, and every question is welcome.',
    'What happened since last time',
    'Today’s topic: show it, try it',
    'What does it mean for your work?',
    'Two minutes at the end: what did each of us learn?',
    'Agenda and notes: open Turnabout in this meeting. Only the two of you can read them.',
  ],
};
