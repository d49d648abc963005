import { Body1 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { day } from '#domain/time/instant.ts';
import { useGuideWords } from '#ui/guideWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';

/** One question worth carrying around until the two meet: another one each day. */
export function PromptOfTheDay({ view: { programme, myRole } }: { readonly view: PairView }) {
  const { services } = useApp();
  const { asks } = useGuideWords();
  const { prompt } = useWords().home.pair;
  const questions = asks[programme.focus[0] ?? 'us'][myRole];
  const question = questions[Math.floor(services.clock.now() / day) % questions.length];
  return (
    question !== undefined && (
      <SectionCard title={prompt} level={3}>
        <Body1>{question}</Body1>
      </SectionCard>
    )
  );
}
