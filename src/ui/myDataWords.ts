import { isolatingWords } from './isolatingWords.ts';
import { myData } from './text/en/myData.ts';
import { useLocale } from './words.tsx';

export type MyDataWords = typeof myData;

/** Words about one's own data, in the reader's language. They come with what shows them. */
export const useMyDataWords = (): MyDataWords => isolatingWords(myData, useLocale());
