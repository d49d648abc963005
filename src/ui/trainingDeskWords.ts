import { isolatingWords } from './isolatingWords.ts';
import { trainingDesk } from './text/en/trainingDesk.ts';
import { useLocale } from './words.tsx';

/** Words about training for leads, in the reader's language. They come with what shows them. */
export const useTrainingDeskWords = (): typeof trainingDesk => isolatingWords(trainingDesk, useLocale());
