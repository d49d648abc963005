import { isolatingWords } from './isolatingWords.ts';
import { goodbye } from './text/en/goodbye.ts';
import { useLocale } from './words.tsx';

type GoodbyeWords = typeof goodbye;

/** Words for looking back and saying goodbye, in the reader's language. They come with what shows them. */
export const useGoodbyeWords = (): GoodbyeWords => isolatingWords(goodbye, useLocale());
