import { isolatingWords } from './isolatingWords.ts';
import { programme } from './text/en/programme.ts';
import { useLocale } from './words.tsx';

/** Words of the settings of a programme, in the reader's language. They come with the pages that show them. */
export const useProgrammeWords = (): typeof programme => isolatingWords(programme, useLocale());
