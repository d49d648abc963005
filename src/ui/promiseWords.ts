import { isolatingWords } from './isolatingWords.ts';
import { promises } from './text/en/promises.ts';
import { useLocale } from './words.tsx';

/** Words about promises, in the reader's language. They come with the page of a session. */
export const usePromiseWords = (): typeof promises => isolatingWords(promises, useLocale());
