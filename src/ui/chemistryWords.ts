import { isolatingWords } from './isolatingWords.ts';
import { chemistry } from './text/en/chemistry.ts';
import { useLocale } from './words.tsx';

/** Words of the question after the first session, in the reader's language. They come with what shows them. */
export const useChemistryWords = (): typeof chemistry => isolatingWords(chemistry, useLocale());
