import { Body1 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { seriesKey } from '#surfaces/session/useSessions.ts';
import { useGoodbyeWords } from '#ui/goodbyeWords.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { TickList } from '#ui/TickList.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { countHeld } from '#useCases/pair/countHeld.ts';
import type { PairView } from '#useCases/pair/openPair.ts';

/** What the two did together, in a few numbers. */
export function TogetherCard({ view }: { readonly view: PairView }) {
  const words = useGoodbyeWords().lookBack;
  const problem = useProblem();
  const { services } = useApp();
  const counted = useLoad(['held', ...seriesKey(view)], async () => await countHeld(services, view));
  if (counted.status === 'loading') {
    return <PageSkeleton />;
  }
  if (counted.status === 'failed') {
    return <Problem {...problem(counted.error, counted.retry)} />;
  }
  const held = counted.value;
  const kept = view.promises.filter(({ value }) => value.isDone).length;
  const lines = [
    ...(held > 0 ? [words.held(held)] : []),
    ...(view.goals.length > 0 ? [words.goals(view.goals.length)] : []),
    ...(kept > 0 ? [words.promises(kept)] : []),
  ];
  return (
    <SectionCard title={words.title}>
      {held === 0 && <Body1>{words.notHeld}</Body1>}
      <TickList>
        {lines.map((line) => (
          <Body1 key={line}>{line}</Body1>
        ))}
      </TickList>
    </SectionCard>
  );
}
