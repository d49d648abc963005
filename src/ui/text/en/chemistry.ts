/** Words for the question after the first session. */
export const chemistry = {
  title: (partner: string) => `Do you and ${partner} fit?`,
  words: 'You have met once. Two people do not always fit, and that is nobody’s fault.',
  alone: 'You are asked once. That you go on is kept for you alone.',
  goOn: 'We go on',
  anew: 'I would rather be paired anew',
  kept: 'Good. You are not asked again, and you can both still stop at any time.',
  confirm: {
    title: 'What being paired anew means',
    lines: (partner: string) => [
      `The page of ${partner} says only that you two will be paired anew. Nobody asks why.`,
      'The leads’ page says the same, not who wished it, and they look for somebody else for each of you.',
      'Your partner may guess it all the same: Outlook tells them when sessions leave your calendar. The folders in SharePoint say who wrote what, also to the leads.',
      'Sessions that are still ahead leave your calendars. What you two wrote stays for you both.',
    ],
    yes: 'Pair us anew',
    no: 'Not now',
  },
};
