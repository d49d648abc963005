import { isolatingWords } from './isolatingWords.ts';
import { goals } from './text/en/goals.ts';
import { useLocale } from './words.tsx';

/** Words about goals, in the reader's language. They come with the list of goals. */
export const useGoalWords = (): typeof goals => isolatingWords(goals, useLocale());
