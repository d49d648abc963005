import { isolatingWords } from './isolatingWords.ts';
import { recognition } from './text/en/recognition.ts';
import { useLocale } from './words.tsx';

export type RecognitionWords = typeof recognition;

/** Words about thanks and one's own record, in the reader's language. They come with what shows them. */
export const useRecognitionWords = (): RecognitionWords => isolatingWords(recognition, useLocale());
