import { Body1, Button } from '@fluentui/react-components';
import type { Certificate, MatchDraft } from '#domain/matching/draft.ts';
import { Actions } from '#ui/Actions.tsx';
import { percent } from '#ui/numbers.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { useLocale } from '#ui/words.tsx';

export interface CertificateLinesProps {
  readonly draft: MatchDraft;
  /** The proof got as far as it can here. */
  readonly isTried: boolean;
  readonly onProve: () => void;
}

/** What is proven about the pairs, in plain words. */
export function CertificateLines({ draft: { certificate, wishes }, isTried, onProve }: CertificateLinesProps) {
  const { matching: words } = useAdminWords();
  const { isProven, weakestSuitability, gap, peopleGap, blockingPairs } = certificate;
  const weakest = Math.round(weakestSuitability / 100);
  const isLifted = wishes.liftWeakest && wishes.mostBetweenDepartments === undefined && isProven;
  return (
    <>
      {gap + peopleGap > 0 ? (
        <Actions>
          <GapLine certificate={certificate} />
          {isTried ? (
            <Body1>{words.proofEnded}</Body1>
          ) : (
            <Button size="small" onClick={onProve}>
              {words.prove}
            </Button>
          )}
        </Actions>
      ) : (
        <Body1 block>{isProven ? words.proven : words.notProven}</Body1>
      )}
      <Body1 block>{isLifted ? words.weakestLifted(weakest) : words.weakest(weakest)}</Body1>
      <Body1 block>{blockingPairs === 0 ? words.nobodyWouldSwap : words.someWouldSwap(blockingPairs)}</Body1>
    </>
  );
}

function GapLine({ certificate: { totalSuitability, gap, peopleGap } }: { readonly certificate: Certificate }) {
  const { matching: words } = useAdminWords();
  const locale = useLocale();
  return (
    <Body1>
      {peopleGap > 0 ? words.peopleGap(peopleGap) : words.gap(percent(locale, gap / (totalSuitability + gap)))}
    </Body1>
  );
}
