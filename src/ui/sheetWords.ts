import { isolatingWords } from './isolatingWords.ts';
import { sheets } from './text/en/sheets.ts';
import { useLocale } from './words.tsx';

export type SheetWords = typeof sheets;

/** Words on a record or certificate, in the reader's language. They come with what shows them. */
export const useSheetWords = (): SheetWords => isolatingWords(sheets, useLocale());
