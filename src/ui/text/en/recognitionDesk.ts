/** Words of the lead's card for the wall of thanks. */
export const recognitionDesk = {
  title: 'Wall of thanks',
  intro: 'Here is only what both sides agreed to show, word for word. What you put up, everyone on the site can read.',
  none: 'Nothing waits, and nothing hangs yet.',
  waiting: 'Waiting for you',
  onWall: 'On the wall',
  fromTo: (mentee: string, mentor: string) => `${mentee} to ${mentor}`,
  putUp: 'Put it up',
  putUpWhich: (mentee: string, mentor: string) => `Put it up: the thanks of ${mentee} to ${mentor}`,
  takeDown: 'Take it down',
  takeDownWhich: (mentee: string, mentor: string) => `Take it down: the thanks of ${mentee} to ${mentor}`,
  isUp: 'It hangs on the wall now.',
  isDown: 'It is off the wall. Both still agree to show it, so it waits for you again.',
  undo: 'Undo',
  noLongerAgreed: 'One of the two has just taken it back, so it was not put up.',
  takenOff: (count: number) =>
    count === 1
      ? 'One left the wall, because somebody took it back.'
      : `${count} left the wall, because somebody took them back.`,
};
