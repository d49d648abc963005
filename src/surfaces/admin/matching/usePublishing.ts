import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { publishPairs } from '#useCases/publishPairs.ts';
import { type Action, useAction } from '#ui/useAction.ts';
import type { PanelProps } from '../useDesk.ts';

export interface Publishing {
  readonly publish: Action<MatchDraft>;
  /** How far publishing this draft is; `failed` is unknown until it has ended. */
  readonly progressOf: (draft: MatchDraft) => PublishingProgress;
}

interface PublishingProgress {
  readonly done: number;
  readonly failed: number | undefined;
}

/** Publishing a draft, with how far it is. */
export function usePublishing({ organisation, onChange }: Pick<PanelProps, 'organisation' | 'onChange'>): Publishing {
  const { services } = useApp();
  const [last, setLast] = useState<{ readonly draft: MatchDraft; readonly progress: PublishingProgress }>();
  const publish = useAction(async (draft: MatchDraft) => {
    const onProgress = (done: number) => setLast({ draft, progress: { done, failed: undefined } });
    const failures = await publishPairs(services, draft, organisation.byId, { onProgress });
    setLast({ draft, progress: { done: draft.pairs.length, failed: failures.length } });
  }, onChange);
  return { publish, progressOf: (draft) => (last?.draft === draft ? last.progress : notBegun) };
}

const notBegun: PublishingProgress = { done: 0, failed: undefined };
