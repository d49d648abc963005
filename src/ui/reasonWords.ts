import type { SuitabilityReason } from '#domain/matching/suitability/reasons.ts';
import { isolatingWords } from './isolatingWords.ts';
import { reason } from './text/en/reasons.ts';
import { useLocale } from './words.tsx';

/** Says reasons in the reader's language. It comes with the pages that tell them, for the names of all topics are long. */
export const useReasonWords = (): ((given: SuitabilityReason) => string) => isolatingWords(reason, useLocale());
