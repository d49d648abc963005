import type { Colleague } from '#domain/colleague.ts';
import { onOneLine } from '#domain/oneLine.ts';
import { type Corrections, longestCorrection } from '#domain/participant.ts';

export const correctable = ['jobTitle', 'department'] as const satisfies readonly (keyof Corrections)[];
export type Correctable = (typeof correctable)[number];

export interface Correcting {
  /** As the directory has them. */
  readonly me: Colleague;
  readonly corrected: Corrections;
  readonly onCorrected: (corrected: Corrections) => void;
}

/** The corrections with one more; nothing, or what the directory says too, is none. */
export function correctedBy(
  corrected: Corrections,
  name: Correctable,
  typed: string,
  directory: Colleague,
): Corrections {
  const { [name]: _, ...others } = corrected;
  const said = onOneLine(typed, longestCorrection[name]);
  return said === '' || said === directory[name] ? others : { ...others, [name]: said };
}
