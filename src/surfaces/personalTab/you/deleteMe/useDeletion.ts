import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useAction, type Action } from '#ui/useAction.ts';
import { type DeletionPlan, planDeletion } from '#useCases/myData/planDeletion.ts';
import { type DeletionPart, type LeftBehind, runDeletion } from '#useCases/myData/runDeletion.ts';

/** What was deleted by which plan and choices, and what could not be. */
export interface Deleted extends Pick<Deletion, 'forBoth'> {
  readonly plan: DeletionPlan;
  readonly leftBehind: readonly LeftBehind[];
}

export interface Deletion {
  readonly look: Action<undefined>;
  readonly plan: DeletionPlan | undefined;
  /** The plan shown is another one than the person said yes to. */
  readonly hasChanged: boolean;
  /** Pairs whose whole folder goes. */
  readonly forBoth: ReadonlySet<string>;
  readonly choose: (pair: string, isForBoth: boolean) => void;
  readonly run: Action<DeletionPlan>;
  /** What is being done; told on from where it broke off. */
  readonly part: DeletionPart | undefined;
}

/** What shows a plan, or acts on it. */
export interface PlannedDeletionProps {
  readonly plan: DeletionPlan;
  readonly deletion: Deletion;
  /** The person wants a copy first. */
  readonly onCopyWanted: () => void;
}

/** First a look, then choices, then the deletion: each can be tried again. */
export function useDeletion(onDeleted: (deleted: Deleted) => void): Deletion {
  const { services } = useApp();
  const [plan, setPlan] = useState<DeletionPlan>();
  const [hasChanged, setHasChanged] = useState(false);
  const [forBoth, setForBoth] = useState<ReadonlySet<string>>(new Set());
  const [part, setPart] = useState<DeletionPart>();
  const look = useAction(
    async () => await planDeletion(services),
    (found) => {
      setPlan(found);
      setHasChanged(false);
    },
  );
  const run = useAction(
    async (seen: DeletionPlan) => ({ seen, end: await runDeletion(services, seen, { forBoth, onPart: setPart }) }),
    ({ seen, end }) => {
      if (end.kind === 'done') {
        onDeleted({ plan: seen, forBoth, leftBehind: end.leftBehind });
      } else {
        setPlan(end.plan);
        setHasChanged(true);
      }
    },
  );
  const choose = (pair: string, isForBoth: boolean) =>
    setForBoth((before) => new Set([...before, pair].filter((each) => each !== pair || isForBoth)));
  return { look, plan, hasChanged, forBoth, choose, run, part };
}
