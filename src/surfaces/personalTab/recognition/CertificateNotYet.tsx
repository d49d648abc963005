import { Body1 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { certificateOf, type Contribution } from '#domain/recognition/contribution.ts';
import { useRecognitionWords } from '#ui/recognitionWords.ts';
import { useLocale } from '#ui/words.tsx';
import { fullDay } from './sheet/sheetDates.ts';

/** Why there is no certificate yet, as long as there is none. */
export function CertificateNotYet({ contribution }: { readonly contribution: Contribution }) {
  const { services } = useApp();
  const words = useRecognitionWords().record;
  const locale = useLocale();
  const state = certificateOf(contribution, services.clock.now());
  if (state === 'ready') {
    return undefined;
  }
  const { ends } = contribution;
  const waits = ends === undefined ? words.certificateWaitsForPlan : words.certificateWaits(fullDay(locale, ends));
  return <Body1>{state === 'waits' ? waits : words[state]}</Body1>;
}
