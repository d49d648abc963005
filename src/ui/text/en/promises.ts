/** Words for what the two promise each other from one session to the next. */
export const promises = {
  before: 'What you promised',
  now: 'Until next time',
  nowHint: 'One small thing each is plenty. It stands at the top of the page when you meet again.',
  mine: 'You',
  who: 'Who?',
  what: 'Will do what?',
  whatHint: 'Small enough to do in a week, such as “write one e-mail with it”.',
  add: 'Add promise',
  keptOf: (kept: number, all: number) => `${kept} of ${all} done`,
};
