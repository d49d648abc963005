import { isolatingWords } from './isolatingWords.ts';
import { admin } from './text/en/admin.ts';
import { useLocale } from './words.tsx';

export type AdminWords = typeof admin;

/** Words of the lead's pages, in the reader's language. They come with those pages: nobody else waits for them. */
export const useAdminWords = (): AdminWords => isolatingWords(admin, useLocale());
