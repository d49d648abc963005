import { isolatingWords } from './isolatingWords.ts';
import { deletion } from './text/en/deletion.ts';
import { useLocale } from './words.tsx';

export type DeletionWords = typeof deletion;

/** Words for deleting what is kept about oneself, in the reader's language. They come with what shows them. */
export const useDeletionWords = (): DeletionWords => isolatingWords(deletion, useLocale());
