/** Words for the picture of a week with two calendars. */
export const week = {
  title: (date: string) => `Week of ${date}`,
  before: 'The week before',
  after: 'The week after',
  picture: 'Both calendars and the proposed times. The list below says the same.',
  legend: {
    mine: 'You: busy',
    partners: (name: string) => `${name}: busy`,
    unknown: 'Not known',
    session: 'Proposed time',
  },
  asList: 'This week as a list',
  proposed: (number: number, times: string) => `Proposed time ${number}: ${times}`,
  mine: { busy: (times: string) => `You are busy: ${times}`, unknown: (times: string) => `Not known of you: ${times}` },
  partners: {
    busy: (name: string, times: string) => `${name} is busy: ${times}`,
    unknown: (name: string, times: string) => `Not known of ${name}: ${times}`,
  },
  allDay: 'all day',
  nothing: 'Nothing in the way',
  clocks: {
    same: (mine: string, name: string, partners: string) => `For you at ${mine}, for ${name} at ${partners}`,
    before: (mine: string, name: string, partners: string) =>
      `For you at ${mine}, for ${name} the day before at ${partners}`,
    after: (mine: string, name: string, partners: string) =>
      `For you at ${mine}, for ${name} the day after at ${partners}`,
  },
  eitherTime: (times: readonly string[]) => `${times.join(' or ')} (clocks change)`,
};
