import { isolatingWords } from './isolatingWords.ts';
import { keeping } from './text/en/keeping.ts';
import { useLocale } from './words.tsx';

type KeepingWords = typeof keeping;

/** Words about sessions that fell through, in the reader's language. They come with what shows them. */
export const useKeepingWords = (): KeepingWords => isolatingWords(keeping, useLocale());
