import { isolatingWords } from './isolatingWords.ts';
import { watch } from './text/en/watch.ts';
import { useLocale } from './words.tsx';

/** Words of the overview for leads, in the reader's language. They come with its page. */
export const useWatchWords = (): typeof watch => isolatingWords(watch, useLocale());
