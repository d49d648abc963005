import { isolatingWords } from './isolatingWords.ts';
import { timeLimit } from './text/en/timeLimit.ts';
import { useLocale } from './words.tsx';

type TimeLimitWords = typeof timeLimit;

/** Words about the time for which a pair's words are kept, in the reader's language. They come with what shows them. */
export const useTimeLimitWords = (): TimeLimitWords => isolatingWords(timeLimit, useLocale());
