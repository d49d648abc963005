import { isolatingWords } from './isolatingWords.ts';
import { parting } from './text/en/parting.ts';
import { useLocale } from './words.tsx';

type PartingWords = typeof parting;

/** Words for a pair that one of the two has left, in the reader's language. They come with what shows them. */
export const usePartingWords = (): PartingWords => isolatingWords(parting, useLocale());
