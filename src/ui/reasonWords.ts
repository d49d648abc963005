import type { SuitabilityReason } from '#domain/matching/suitability/reasons.ts';
import { reason } from './text/en/reasons.ts';

/** Says reasons in the reader's language. It comes with the pages that tell them, for the names of all topics are long. */
export const useReasonWords = (): ((given: SuitabilityReason) => string) => reason;
