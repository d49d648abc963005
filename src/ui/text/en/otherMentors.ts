/** Words for a mentee who may say from whom they would rather learn. */
export const otherMentors = {
  title: 'Who else would fit',
  intro: 'You could learn from these people, too. Take your time; there is no wrong choice.',
  learns: (partner: string) =>
    `Neither ${partner} nor these people learn of it. The programme leads learn whom you choose and see whether you two can be paired. They cannot promise it.`,
  rather: (mentor: string) => `I would rather learn from ${mentor}`,
  somebodyElse: 'Somebody else altogether',
  stay: 'Stay with this proposal',
  declines: (partner: string) =>
    `If you choose somebody, or somebody else altogether, the proposal with ${partner} ends. Nobody is asked why.`,
};
