import { isolatingWords } from './isolatingWords.ts';
import { otherMentors } from './text/en/otherMentors.ts';
import { useLocale } from './words.tsx';

/** Words about who else would fit, in the reader's language. They come when a mentee asks for another. */
export const useOtherMentorWords = (): typeof otherMentors => isolatingWords(otherMentors, useLocale());
