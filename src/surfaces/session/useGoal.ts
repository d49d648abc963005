import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { type Goal, isSameGoal } from '#domain/goal.ts';
import { useAction } from '#ui/useAction.ts';
import { changeGoal } from '#useCases/pair/changeGoal.ts';
import type { PairView } from '#useCases/pair/openPair.ts';

export interface GoalProps {
  readonly view: PairView;
  readonly goal: PairView['goals'][number];
  readonly onChanged: () => Promise<void>;
}

interface Change {
  readonly from: Goal;
  readonly to: Goal;
}

/** A goal that shows a change at once, and can be put back as it was for as long as nobody changed it again. */
export function useGoal({ view, goal, onChanged }: GoalProps) {
  const { services } = useApp();
  const [wanted, setWanted] = useState<Goal>(goal.value);
  const [done, setDone] = useState<Change>();
  const save = useAction(async ({ from, to }: Change): Promise<Change | undefined> => {
    await changeGoal(services, view, goal, to);
    await onChanged();
    return { from, to };
  }, setDone);
  const become = (to: Goal) => {
    setWanted(to);
    save.run({ from: goal.value, to });
  };
  const canUndo = done !== undefined && !save.isRunning && isSameGoal(done.to, goal.value);
  return {
    shown: save.isRunning ? wanted : goal.value,
    isSaving: save.isRunning,
    error: save.error,
    change: (part: Partial<Goal>) => become({ ...goal.value, ...part }),
    undo: canUndo ? () => become(done.from) : undefined,
  };
}
