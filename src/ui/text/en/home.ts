/** Words of the personal tab. */
export const home = {
  hello: (name: string) => `Good to see you, ${name}`,
  pages: { label: 'Pages', home: 'Home', learn: 'Learn', record: 'Your record', you: 'You' },
  you: {
    title: 'What is yours',
    words: 'What is for you to choose, and what Turnabout keeps about you.',
  },
  notInvited: {
    title: 'Turnabout: the junior colleague teaches',
    words:
      'In reverse mentoring a junior colleague teaches a senior one: new tools, new customers, a new view. Both learn.',
    learn: 'See how it works',
    whom: 'You have not been invited yet. If you would like to take part, ask the lead of the programme in your organisation; often that is somebody in people development.',
  },
  pair: {
    title: {
      mentor: (partner: string) => `You teach ${partner}`,
      mentee: (partner: string) => `You learn from ${partner}`,
    },
    next: 'Next session',
    close: {
      title: 'How was it?',
      words: (when: string) =>
        `You met on ${when}. Two minutes are enough: what did you teach, what did you learn, what do you promise?`,
      open: 'Look back at it',
    },
    prompt: 'A question for today',
    noNext: 'No session is left in your calendar.',
    noNextHint: 'If there should be more, look into your calendar: a series that was deleted there is not shown here.',
    allHeld: 'Your path is complete',
    allHeldHint: (partner: string) =>
      `That was the last session with ${partner}. Well done, both of you. Look back together, then go on or say goodbye.`,
    lookBack: 'Look back',
    prepare: 'Open the session page',
    join: 'Join the meeting',
    path: 'Your path',
    states: { past: 'behind you', next: 'next', off: 'fell through' },
    open: 'Open',
    openNotes: (number: number) => `Open session ${number}`,
    log: 'What you both learned',
    logEmpty: 'After each session, two minutes are enough: what did I teach, what did I learn? It gathers here.',
    taught: 'Taught',
    learned: 'Learned',
    you: 'You',
  },
};
