/** Words of the session page and the meeting panel. */
export const session = {
  title: (number: number, total: number) => `Session ${number} of ${total}`,
  withPartner: (partner: string) => `with ${partner}`,
  back: 'Back',
  noSession: 'No session is planned. Your notes and goals stay where they are.',
  agenda: {
    title: 'For today',
    first: [
      { title: 'Say hello', prompt: 'What does a normal day look like for you? Five minutes each.' },
      { title: 'Agree how you work', prompt: 'When is a question welcome? How do we say that something is unclear?' },
      { title: 'Pick the first topic', prompt: 'What would you love to be able to do in three months?' },
      { title: 'Try one small thing', prompt: 'Show one thing you use every day. Then hand over the keyboard.' },
    ],
    middle: [
      { title: 'Look back', prompt: 'What did you try since last time? What was in the way?' },
      { title: 'Show it', prompt: 'Ten minutes, one thing. Real work is the best example.' },
      { title: 'Hand over', prompt: 'Let your mentee do it. Wait longer than feels comfortable before you help.' },
      {
        title: 'Turn it round',
        prompt: 'How would this be decided at the top? Ask: what do I not see from where I am?',
      },
    ],
    last: [
      { title: 'Look at your goals', prompt: 'What can you do now that you could not before?' },
      {
        title: 'Say what changed',
        prompt: 'One decision, habit or meeting that is different because of these sessions.',
      },
      { title: 'Say thank you', prompt: 'Name one thing you admire in how the other works.' },
      { title: 'What now', prompt: 'Go on, stop here, or pass it on to somebody else?' },
    ],
    parts: {
      mentor: 'You lead. It is your topic: you may say “let me finish” and “I do not know” to anybody.',
      mentee: 'Your mentor leads. Ask what you would not ask elsewhere: no question is silly here.',
    },
  },
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
