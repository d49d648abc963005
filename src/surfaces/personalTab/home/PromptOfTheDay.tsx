import { Body1 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { day } from '#domain/time/instant.ts';
import { useSessions } from '#surfaces/session/useSessions.ts';
import { useGuideWords } from '#ui/guideWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';

/** One question worth carrying around until the two meet: another one each day, and none once they meet no more. */
export function PromptOfTheDay({ view }: { readonly view: PairView }) {
  const { programme, myRole } = view;
  const { services } = useApp();
  const sessions = useSessions(view);
  const { asks } = useGuideWords();
  const { prompt } = useWords().home.pair;
  const questions = asks[programme.focus[0] ?? 'us'][myRole];
  const question = questions[Math.floor(services.clock.now() / day) % questions.length];
  const isAhead = sessions.status === 'ready' && sessions.value.next !== undefined;
  return (
    isAhead &&
    question !== undefined && (
      <SectionCard title={prompt} level={3}>
        <Body1>{question}</Body1>
      </SectionCard>
    )
  );
}
