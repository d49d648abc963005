import type { AgreementWords } from '#domain/agreement.ts';

/** What two people promise each other; state what matters. */
export const anAgreement = (words: Partial<AgreementWords> = {}): AgreementWords => ({
  rhythm: 'Six times, 45 minutes each',
  talking: 'Openly and kindly',
  confidentiality: 'What is said stays between us',
  leaving: 'At any time',
  ...words,
});
