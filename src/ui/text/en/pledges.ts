/** Words for what a mentee will do otherwise, and who may read it. */
export const pledges = {
  make: 'Make it a change',
  makeOf: (day: string) => `Make it a change: what I learned on ${day}`,
  label: 'I will …',
  hint: 'One thing that others would notice, such as “ask the youngest in the room first”.',
  needsWords: 'A change needs a word or two.',
  tooLong: (over: number) => `This is ${over} characters too long for a change.`,
  keep: 'Keep it',
  mine: 'I will',
  of: (mentee: string) => `${mentee} will`,
  takeBack: 'Take it back',
  takeBackOf: (text: string) => `Take it back: ${text}`,
  mayShow: 'I agree that programme leads may read this',
  standing: {
    onlyUs: 'Only you two can read it.',
    waits: (partner: string) => `You agreed. Leads can read it once ${partner} agrees, too.`,
    both: 'You both agreed: programme leads can read it.',
    mentorAgreed: (partner: string) =>
      `You agreed. Leads can read it if ${partner} agrees, too. If you take it back, they cannot any more from ${partner}’s next visit on.`,
  },
};
