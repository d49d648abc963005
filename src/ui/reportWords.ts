import { isolatingWords } from './isolatingWords.ts';
import { report } from './text/en/report.ts';
import { useLocale } from './words.tsx';

/** Words of the report for the sponsor, in the reader's language. They come with its page. */
export const useReportWords = (): typeof report => isolatingWords(report, useLocale());
