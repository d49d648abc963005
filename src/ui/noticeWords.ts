import { isolatingWords } from './isolatingWords.ts';
import { notices } from './text/en/notices.ts';
import { useLocale } from './words.tsx';

/** Words about telling the partner in Teams, in the reader's language. They come with what shows them. */
export const useNoticeWords = (): typeof notices => isolatingWords(notices, useLocale());
