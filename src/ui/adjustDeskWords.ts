import { isolatingWords } from './isolatingWords.ts';
import { adjustDesk } from './text/en/adjustDesk.ts';
import { useLocale } from './words.tsx';

/** Words for helping pairs along, in the reader's language. They come with that part of the lead's desk. */
export const useAdjustDeskWords = (): typeof adjustDesk => isolatingWords(adjustDesk, useLocale());
