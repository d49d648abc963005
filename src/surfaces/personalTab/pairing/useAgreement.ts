import { standingWords, type AgreementWords } from '#domain/agreement.ts';
import { useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';

type Signature = PairView['signatures'][number];

export interface Agreement {
  /** As they stand: signed by one of the two, or the usual ones. */
  readonly words: AgreementWords;
  readonly usual: AgreementWords;
  readonly mine: Signature | undefined;
  readonly theirs: Signature | undefined;
}

/** The agreement of a pair as one of the two sees it. */
export function useAgreement({ programme, signatures, me, partner }: PairView): Agreement {
  const words = useWords();
  const { lengthMinutes, everyWeeks } = programme.rhythm;
  const usual = words.agreement.usual(words.rhythm(lengthMinutes, everyWeeks));
  return {
    words: standingWords(signatures) ?? usual,
    usual,
    mine: signatures.find(({ by }) => by === me),
    theirs: signatures.find(({ by }) => by === partner.id),
  };
}
