import { Body1, Button } from '@fluentui/react-components';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { Actions } from '#ui/Actions.tsx';
import { percent } from '#ui/numbers.ts';
import { useLocale, useWords } from '#ui/words.tsx';

export interface CertificateLinesProps {
  readonly draft: MatchDraft;
  readonly onProve: () => void;
}

/** What is proven about the pairs, in plain words. */
export function CertificateLines({ draft: { certificate, wishes }, onProve }: CertificateLinesProps) {
  const { matching: words } = useWords().admin;
  const locale = useLocale();
  const { isProven, totalSuitability, weakestSuitability, gap, blockingPairs } = certificate;
  const weakest = Math.round(weakestSuitability / 100);
  return (
    <>
      {gap > 0 ? (
        <Actions>
          <Body1>{words.gap(percent(locale, gap / (totalSuitability + gap)))}</Body1>
          <Button size="small" onClick={onProve}>
            {words.prove}
          </Button>
        </Actions>
      ) : (
        <Body1 block>{isProven ? words.proven : words.notProven}</Body1>
      )}
      <Body1 block>{wishes.liftWeakest && isProven ? words.weakestLifted(weakest) : words.weakest(weakest)}</Body1>
      <Body1 block>{blockingPairs === 0 ? words.nobodyWouldSwap : words.someWouldSwap(blockingPairs)}</Body1>
    </>
  );
}
