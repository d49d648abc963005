import { isolatingWords } from './isolatingWords.ts';
import { fromLeads } from './text/en/fromLeads.ts';
import { useLocale } from './words.tsx';

/** Kind words from the leads, in the reader's language. They come with the line that shows them. */
export const useFromLeadsWords = (): typeof fromLeads => isolatingWords(fromLeads, useLocale());
