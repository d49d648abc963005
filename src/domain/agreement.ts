import type { PersonId } from './ids.ts';
import type { Instant } from './time/instant.ts';

export const agreementSections = ['rhythm', 'talking', 'confidentiality', 'leaving'] as const;
export type AgreementSection = (typeof agreementSections)[number];

/** What the two promise each other, in words that both may change. */
export type AgreementWords = Readonly<Record<AgreementSection, string>>;

/** Whoever signed before the words could be changed has signed the usual ones, and `words` is left out. */
export interface Signed {
  readonly by: PersonId;
  readonly words?: AgreementWords | undefined;
  readonly at: Instant;
}

/** The words that stand: those signed last. `undefined` for the usual ones. */
export const standingWords = (signatures: readonly Signed[]): AgreementWords | undefined =>
  signatures.toSorted((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1)).at(-1)?.words;

/** Sections that say something else in the one than in the other. */
export const changedSections = (
  before: AgreementWords | undefined,
  after: AgreementWords | undefined,
): readonly AgreementSection[] => agreementSections.filter((section) => before?.[section] !== after?.[section]);

/** Who has signed the words as they stand; whoever signed others is asked again. */
export function signersOf(signatures: readonly Signed[]): readonly PersonId[] {
  const standing = standingWords(signatures);
  return signatures.filter(({ words }) => changedSections(words, standing).length === 0).map(({ by }) => by);
}
