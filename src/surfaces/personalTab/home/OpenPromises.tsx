import { useApp } from '#app/appContext.tsx';
import { promisesBefore } from '#domain/sessions/promises.ts';
import { PromiseList } from '#surfaces/session/PromiseList.tsx';
import { usePromiseWords } from '#ui/promiseWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';

export interface OpenPromisesProps {
  readonly view: PairView;
  readonly onChanged: () => Promise<void>;
}

/** What the two promised each other until they meet again; nothing when all of it is done or nothing was promised. */
export function OpenPromises({ view, onChanged }: OpenPromisesProps) {
  const { services } = useApp();
  const words = usePromiseWords();
  const promises = promisesBefore(view.promises, services.clock.now());
  return (
    promises.length > 0 && (
      <SectionCard title={words.before} level={3}>
        <PromiseList view={view} promises={promises} onChanged={onChanged} />
      </SectionCard>
    )
  );
}
