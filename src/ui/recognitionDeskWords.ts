import { isolatingWords } from './isolatingWords.ts';
import { recognitionDesk } from './text/en/recognitionDesk.ts';
import { useLocale } from './words.tsx';

type RecognitionDeskWords = typeof recognitionDesk;

/** Words of the lead's card for the wall of thanks. They come with it. */
export const useRecognitionDeskWords = (): RecognitionDeskWords => isolatingWords(recognitionDesk, useLocale());
