import { isolatingWords } from './isolatingWords.ts';
import { growth } from './text/en/growth.ts';
import { useLocale } from './words.tsx';

/** Words about a mentor's growth, in the reader's language. They come with the card that shows them. */
export const useGrowthWords = (): typeof growth => isolatingWords(growth, useLocale());
