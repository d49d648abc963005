/** Words for a proposed pair and the agreement of the two. */
export const proposal = {
  meet: (partner: string) => `Meet ${partner}`,
  roles: {
    mentor: (partner: string) => `You would be ${partner}’s mentor: you teach.`,
    mentee: (partner: string) => `${partner} would be your mentor: you learn.`,
  },
  why: 'Why you two',
  when: 'When you could meet',
  whenWords: 'Checked in both of your calendars. You can pick another time when you book.',
  accept: 'Accept',
  another: 'Ask for another',
  decline: 'Not this time',
  declineHint:
    'Saying no is fine. Nobody is asked why, and you stay in the programme. If you ask for another, the programme leads know that you would like to meet somebody else.',
  who: 'Who learns of your answer',
  learns: (partner: string) => [
    `If you accept, ${partner} sees it here.`,
    `If not, the page of ${partner} says only that it did not come about.`,
    'The programme leads see your answer, and nothing that you two write.',
  ],
  until: (day: string) =>
    `You can both answer until ${day}. If one of you does not, it ends by itself then, and the leads look for somebody else for each of you.`,
  endsSoon: (day: string) => `This proposal waits for your answer until ${day}.`,
  waitingFor: (partner: string) => `You accepted. Now ${partner} decides.`,
  partnerUntil: (partner: string, day: string) =>
    `${partner} can answer until ${day}. Without an answer it ends by itself then, and the leads look for somebody else for each of you.`,
  partnerAccepted: (partner: string) => `${partner} would like to.`,
};

/** Words for the agreement that both sign. */
export const agreement = {
  title: (partner: string) => `You and ${partner}: your agreement`,
  intro: 'A few promises that make it easy to be open with each other.',
  promisesTitle: 'What you promise each other',
  sections: {
    rhythm: 'When we meet',
    talking: 'How we talk',
    confidentiality: 'What stays between us',
    leaving: 'Free to leave',
  },
  usual: (rhythm: string) => ({
    rhythm: `We meet for ${rhythm}. If one of us cannot come, we move the session and do not skip it.`,
    talking:
      'The mentor leads. The mentee asks, and no question is silly. We speak openly and kindly, and say early when something does not help.',
    confidentiality: 'What is said stays between us, unless we both agree to share it.',
    leaving: 'Each of us may leave at any time, without giving a reason.',
  }),
  mayChange: 'These words fit most pairs. Change them so that they fit you two.',
  change: 'Change the words',
  keepAsBefore: 'Leave the words as they were',
  sectionNeeded: 'Please leave a few words here.',
  changedBy: (partner: string) => `${partner} signed these words. What changed is marked.`,
  askedAgain: (partner: string) =>
    `${partner} has changed the words since you signed. Please read them, and sign once more if they suit you.`,
  wordsChanged: (partner: string) =>
    `${partner} signed other words just now, so yours are not signed yet. What you wrote is still here. Please read both.`,
  changed: 'Changed',
  before: 'Before:',
  meets: {
    online: (partner: string) => `${partner} likes to meet online.`,
    inPerson: (partner: string) => `${partner} likes to meet in person.`,
  },
  ours: 'Our agreement',
  readOurs: 'Read our agreement',
  closeOurs: 'Close our agreement',
  hope: 'What I hope for',
  hopeHint: 'One or two sentences.',
  hopeNeeded: 'Please say in a few words what you hope for.',
  sign: 'Sign',
  signed: 'You signed.',
  partnerSigned: (partner: string) => `${partner} signed, and hopes:`,
  waitingFor: (partner: string) => `${partner} has not signed yet. You will see it here.`,
  yourHope: 'You hope:',
  partnerHope: (partner: string) => `${partner} hopes:`,
};
