import { isolatingWords } from './isolatingWords.ts';
import { readiness } from './text/en/readiness.ts';
import { useLocale } from './words.tsx';

export type ReadinessWords = typeof readiness;

/** Words about the readiness of a programme, in the reader's language. They come with that page. */
export const useReadinessWords = (): ReadinessWords => isolatingWords(readiness, useLocale());
