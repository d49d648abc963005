import { isolatingWords } from './isolatingWords.ts';
import { pledges } from './text/en/pledges.ts';
import { useLocale } from './words.tsx';

/** Words about changes that a mentee makes, in the reader's language. They come with the learning log. */
export const usePledgeWords = (): typeof pledges => isolatingWords(pledges, useLocale());
