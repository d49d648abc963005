import { isolatingWords } from './isolatingWords.ts';
import { enrolment } from './text/en/enrolment.ts';
import { useLocale } from './words.tsx';

type EnrolmentWords = typeof enrolment;

/** Words for joining a programme, in the reader's language. They come with what shows them. */
export const useEnrolmentWords = (): EnrolmentWords => isolatingWords(enrolment, useLocale());
