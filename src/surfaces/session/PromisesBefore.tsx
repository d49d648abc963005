import type { Instant } from '#domain/time/instant.ts';
import { promisesBefore } from '#domain/sessions/promises.ts';
import { usePromiseWords } from '#ui/promiseWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { PromiseList } from './PromiseList.tsx';

export interface PromisesBeforeProps {
  readonly view: PairView;
  readonly session: Instant;
  readonly onChanged: () => Promise<void>;
}

/** What the two promised last time, and what is still open from before; nothing when nothing was promised. */
export function PromisesBefore({ view, session, onChanged }: PromisesBeforeProps) {
  const words = usePromiseWords();
  const promises = promisesBefore(view.promises, session);
  return (
    promises.length > 0 && (
      <SectionCard title={words.before}>
        <PromiseList view={view} promises={promises} onChanged={onChanged} />
      </SectionCard>
    )
  );
}
