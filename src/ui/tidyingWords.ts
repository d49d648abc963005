import { isolatingWords } from './isolatingWords.ts';
import { tidying } from './text/en/tidying.ts';
import { useLocale } from './words.tsx';

type TidyingWords = typeof tidying;

/** Words about what leads keep and need no more, in the reader's language. They come with what shows them. */
export const useTidyingWords = (): TidyingWords => isolatingWords(tidying, useLocale());
