import { Body1 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { Instant } from '#domain/time/instant.ts';
import { useGrowthWords } from '#ui/growthWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { useWords } from '#ui/words.tsx';
import { privateNoteKey } from '#useCases/notes/privateNotes.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { openGrowth } from '#useCases/sessions/keepGrowth.ts';
import { GrowthForm } from './GrowthForm.tsx';
import { GrowthPicture } from './GrowthPicture.tsx';

export interface GrowthCardProps {
  readonly view: PairView;
  readonly session: Instant;
}

/** How a mentor found their own part in this session and those before; for nobody else. */
export function GrowthCard({ view, session }: GrowthCardProps) {
  const { services } = useApp();
  const words = useGrowthWords();
  const { loading } = useWords();
  const problem = useProblem();
  const growth = useLoad(['growth', view.me], async () => await openGrowth(services, view));
  return (
    <SectionCard title={words.title}>
      <Body1>{words.intro}</Body1>
      {growth.status === 'loading' && <Body1 role="status">{loading}</Body1>}
      {growth.status === 'failed' && <Problem {...problem(growth.error, growth.retry)} />}
      {growth.status === 'ready' && (
        <>
          <GrowthForm
            view={view}
            session={session}
            before={growth.value.find(({ key }) => key === privateNoteKey(view, session))}
            onKept={growth.reload}
          />
          {growth.value.length > 0 && <GrowthPicture growth={growth.value} />}
        </>
      )}
    </SectionCard>
  );
}
