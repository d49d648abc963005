import { plural } from './plural.ts';

/** Words for the two when the time for which their words are kept runs out. */
export const timeLimit = {
  endsSoon: (partner: string, day: string) =>
    `What you and ${partner} wrote is kept until ${day}. Then the next visit of one of you deletes your notes, goals and what you learned, and what you wrote to yourself about your sessions. Would you like a copy first?`,
  overdue: (partner: string, day: string) =>
    `What you and ${partner} wrote was kept until ${day}. It could not be deleted just now. Your next visit tries again.`,
  copy: 'Take a copy',
  over: {
    title: (partner: string) => `You and ${partner}`,
    words: (months: number) =>
      `What you two wrote was kept for ${plural(months, 'month', 'months')} after your last session. That time is over and it is deleted, and so is what you wrote to yourself about your sessions. What you learned from each other is yours.`,
    bin: 'SharePoint keeps what was deleted in its recycle bin for a while, usually 93 days. Only administrators and whoever deleted it find it there.',
  },
};
