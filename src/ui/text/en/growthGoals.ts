import type { GrowthGoal } from '#domain/growthGoals.ts';
import { plural } from './plural.ts';

const names: Record<GrowthGoal, string> = {
  listening: 'Listening',
  asking: 'Asking good questions',
  clarity: 'Saying things clearly',
  explaining: 'Explaining what I know',
  takingFeedback: 'Taking feedback',
  givingFeedback: 'Giving feedback',
  leading: 'Leading a conversation',
  confidence: 'Trusting what I can do',
};

/** Words for what somebody wants to get better at. */
export const growthGoals = {
  title: 'What I want to grow in',
  words: (most: number) =>
    `Up to ${plural(most, 'thing', 'things')}, for yourself. They lie in a folder of your own: neither your partner nor the programme leads can read them.`,
  names,
  chosen: (count: number, most: number) => `${count} of ${most} chosen`,
  reading: 'Just a moment …',
};
