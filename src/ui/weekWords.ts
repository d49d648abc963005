import { isolatingWords } from './isolatingWords.ts';
import { week } from './text/en/week.ts';
import { useLocale } from './words.tsx';

type WeekWords = typeof week;

/** Words for the picture of a week, in the reader's language. They come with what shows them. */
export const useWeekWords = (): WeekWords => isolatingWords(week, useLocale());
