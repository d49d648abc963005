/** Words of the pane in Outlook. */
export const outlook = {
  title: 'Plan with Turnabout',
  intro: 'Pick a time that is free in both calendars for every session.',
  noPair: 'You have no partner yet. As soon as you do, you can plan your sessions from here.',
  noPairAssistant:
    'Do you look after somebody else’s calendar? Move or answer their sessions there as ever, and Turnabout notices. Their notes stay with the two.',
  notAgreed: (partner: string) =>
    `You and ${partner} have not both signed yet. Open Turnabout in Teams, and come back here to plan.`,
  choosePair: 'With whom?',
  searching: 'Looking through both calendars',
  /** `1. Fits best`: the number stands in the picture of the week, too. */
  ranked: (number: number, rank: string) => `${number}. ${rank}`,
  fillShort: 'Fill in this appointment',
  filled: {
    possible:
      'Filled in: attendee, subject, agenda and repetition. Look it over, switch on the Teams meeting if it is off, and send it.',
    oneDateOfSeries:
      'Filled in: attendee, subject and agenda. This is one date of a series, so it keeps the repetition it has.',
    unsupported:
      'Filled in, but this Outlook cannot repeat an appointment from here. Set the repetition yourself, or let Turnabout book.',
  },
  filledNext: 'Once it is sent, Turnabout finds it in your calendar the next time you look in.',
  cannotRepeat: 'This Outlook cannot repeat an appointment from here: you set the repetition yourself.',
  book: 'Book it for us',
  already: (partner: string) => `Your series with ${partner} is booked.`,
  next: 'Next session',
  thisOne: 'This session',
  onlyPartner: (partner: string) => `${partner} sent the invitation, and can move it from here.`,
  readOnly: 'Only its organizer can change this appointment.',
  noAppointment: 'Open an appointment to fill it in from here.',
  week: { title: 'Both calendars' },
  /** An appointment that was filled in, and sent by hand. */
  begun: {
    title: 'You filled in an appointment',
    looking: 'Looking for it in your calendar',
    notThere: 'It is not in your calendar yet. Once you have sent it, it is found here, and your sessions are set.',
    /** `“Us two”, Tuesdays at 10:00, 12 January 2027 to 1 June 2027` */
    series: (subject: string, when: string, dates: string) => `“${subject}”, ${when}, ${dates}`,
    sent: (series: string) =>
      `You sent it: ${series}. It has no Teams link yet, and Turnabout finds your sessions by it. Adding one updates the invitation.`,
    perhaps: (series: string) =>
      `Your calendar has a series that is not quite what was filled in: ${series}. Is it the one?`,
    addLink: 'Add the Teams link',
    isOurs: 'Yes, these are our sessions',
    lookAgain: 'Look again',
    another: 'Choose another time',
  },
};
