import { useEffect, useState, useSyncExternalStore } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { usualWishes } from '#domain/matching/matchWishes.ts';
import { adjustPairs } from '#useCases/matching/adjustPairs.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { provePairs } from '#useCases/matching/provePairs.ts';
import type { PanelProps } from '../useDesk.ts';
import { matchKeeper, type MatchKeeper, type MatchState } from './matchKeeper.ts';

export interface Matching extends MatchState {
  readonly keeper: MatchKeeper;
}

/** The pairs of a programme, and everything that a lead may do with them before they are published. */
export function useMatching({ desk: { draft, programme }, onDraft }: PanelProps): Matching {
  const { services } = useApp();
  const [keeper] = useState(() => {
    const told = (fresh: MatchDraft): MatchDraft => {
      onDraft(fresh);
      return fresh;
    };
    return matchKeeper(draft, usualWishes(programme), {
      propose: async (options) => {
        const proposed = await proposePairs(services, programme, options);
        told(proposed.draft);
        return proposed;
      },
      adjust: async (match, wishes, show) =>
        told(await adjustPairs(services, programme, match, wishes, { onDraft: show })),
      prove: async (match, standing, signal) => told(await provePairs(services, standing, match, { signal })),
    });
  });
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  useEffect(() => keeper.leave, [keeper]);
  return { ...state, keeper };
}
