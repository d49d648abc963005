import { isolatingWords } from './isolatingWords.ts';
import { pulse } from './text/en/pulse.ts';
import { useLocale } from './words.tsx';

/** Words of the taps after a session, in the reader's language. They come with what shows them. */
export const usePulseWords = (): typeof pulse => isolatingWords(pulse, useLocale());
