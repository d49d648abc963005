/** Words of the session page and the meeting panel. */
export const session = {
  title: (number: number, total: number) => `Session ${number} of ${total}`,
  withPartner: (partner: string) => `with ${partner}`,
  back: 'Back',
  justWrote: (partner: string) => `${partner} wrote just now`,
  noSession: 'No session is planned. Your notes and goals stay where they are.',
  lookBack: {
    title: 'Last time',
    hopes: 'What you two hope for',
    you: 'You',
    note: 'Shared notes',
    learned: (who: string) => `${who}: learned`,
  },
  close: {
    title: 'Two minutes at the end',
    intro: (partner: string) => `One sentence each is enough. ${partner} sees it too.`,
    taught: 'What did I teach?',
    learned: 'What did I learn?',
    needsWords: 'Please write at least one of the two.',
    save: 'Keep it',
    kept: 'Kept. Thank you for teaching and learning.',
  },
  next: { title: 'Next time', none: 'This is the last session in the calendar.' },
  panel: {
    noMeeting: 'Open this panel in the Teams meeting of one of your sessions.',
    otherMeeting: 'This meeting is not one of your mentoring sessions.',
    otherMeetingHint: 'Your sessions are in your calendar, and in the Turnabout tab.',
  },
};
