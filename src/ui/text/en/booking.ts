import { noSlot, slots } from './slots.ts';

/** Words for finding a time and booking the series. */
export const booking = {
  title: 'Find your time',
  intro: 'You both signed. Now pick a time: these were checked in both calendars, for every session.',
  searching: 'Looking through both calendars',
  book: (when: string) => `Book ${when}`,
  partnerBooks: { mentor: 'Your mentor books', mentee: 'Your mentee books' },
  partnerBooksWords: (partner: string) =>
    `Both of you have signed. ${partner} now picks a time that is free for both, and the invitation comes to your calendar.`,
  bookerGone: (partner: string) =>
    `The calendar of ${partner} cannot be reached any more, so no invitation can come from there. Your programme lead can help.`,
  /** A booking that broke off. */
  begun: {
    title: 'You began to book this time',
    hint: 'The connection broke before we heard back from the calendar. Finish it, and exactly one invitation is sent.',
    finish: 'Finish booking',
  },
  /** Where the calendar has something else than was booked. */
  differences: {
    title: 'The calendar shows something else than was booked',
    missing: (sessions: string) => `Not in the calendar: ${sessions}.`,
    unexpected: (sessions: string) => `In the calendar, but not planned: ${sessions}.`,
    otherLength: (sessions: string) => `Longer or shorter than planned: ${sessions}.`,
    partnerNotInvited: {
      own: (partner: string) => `${partner} is not invited.`,
      partners: () => 'You are not invited.',
    },
    hint: {
      own: () => 'Nothing was changed for you. Please look at the series in Outlook and set it right there.',
      partners: (partner: string) => `Nothing was changed. ${partner} can set the series right in Outlook.`,
    },
  },
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
