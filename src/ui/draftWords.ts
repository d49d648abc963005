import { isolatingWords } from './isolatingWords.ts';
import { draft } from './text/en/draft.ts';
import { useLocale } from './words.tsx';

/** Words about a draft as a whole, in the reader's language. They come with what shows them. */
export const useDraftWords = (): typeof draft => isolatingWords(draft, useLocale());
