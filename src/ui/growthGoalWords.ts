import { isolatingWords } from './isolatingWords.ts';
import { growthGoals } from './text/en/growthGoals.ts';
import { useLocale } from './words.tsx';

/** Words about one’s own growth goals, in the reader's language. They come with what shows them. */
export const useGrowthGoalWords = (): typeof growthGoals => isolatingWords(growthGoals, useLocale());
