/** Words for how a mentor sees their own growth. */
export const growth = {
  title: 'How I grow',
  intro: 'For you alone, and never for a grade. Three taps and a line after a session show you later how far you came.',
  skills: {
    leading: 'I led the talk',
    listening: 'I listened',
    explaining: 'I made things clear',
  },
  levels: { '1': 'Not yet', '2': 'A little', '3': 'Well', '4': 'Very well' },
  line: 'One line to myself',
  keep: 'Keep it for me',
  kept: 'Kept, for you alone.',
  needsTap: 'One tap or one word is enough.',
  soFar: 'So far',
};
