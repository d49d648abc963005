/** Words of the pane in Outlook. */
export const outlook = {
  title: 'Plan with Turnabout',
  intro: 'Pick a time that is free in both calendars for every session.',
  noPair: 'You have no partner yet. As soon as you do, you can plan your sessions from here.',
  notAgreed: (partner: string) =>
    `You and ${partner} have not both signed yet. Open Turnabout in Teams, and come back here to plan.`,
  choosePair: 'With whom?',
  searching: 'Looking through both calendars',
  fillShort: 'Fill in this appointment',
  filled: {
    possible: 'Filled in: attendee, subject, agenda and repetition. Look it over and send it.',
    oneDateOfSeries:
      'Filled in: attendee, subject and agenda. This is one date of a series, so it keeps the repetition it has.',
    unsupported:
      'Filled in, but this Outlook cannot repeat an appointment from here. Set the repetition yourself, or let Turnabout book.',
  },
  book: 'Book it for us',
  already: (partner: string) => `Your series with ${partner} is booked.`,
  next: 'Next session',
  readOnly: 'Only its organizer can change this appointment.',
  noAppointment: 'Open an appointment to fill it in from here.',
};
