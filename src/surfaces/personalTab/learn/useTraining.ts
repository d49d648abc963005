import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { PersonId } from '#domain/ids.ts';
import type { ModuleId, ModuleState } from '#domain/training/modules.ts';
import { isAsFar, type ModuleStep } from '#domain/training/moduleSteps.ts';
import { useLoad, type Loaded } from '#ui/useLoad.ts';
import { openTraining, savedStep, type Training, unsavedStep } from '#useCases/training/openTraining.ts';
import { recordModule } from '#useCases/training/recordModule.ts';

export interface TrainingState {
  readonly training: Loaded<Training>;
  /** Somebody came that far in a module: shown at once, kept as soon as it can be. */
  readonly reach: (module: ModuleId, state: ModuleState) => void;
  /** Steps that did not get through, and why if this visit tried; nothing while one is on its way. */
  readonly unsent: { readonly error: unknown; readonly sendAgain: () => void } | undefined;
}

/** How far the person is with each module. */
export function useTraining(me: PersonId): TrainingState {
  const { services } = useApp();
  const training = useLoad(['training', me], async () => await openTraining(services, me));
  const { send, isSending, error } = useSending(me, training);
  const standing = training.status === 'ready' ? training.value : undefined;
  const unsaved = standing ? [...standing.unsaved].flatMap((module) => standing.steps.get(module) ?? []) : [];
  const isLeft = !isSending && (unsaved.length > 0 || error !== undefined);
  return {
    training,
    reach: (module, state) => {
      const before = standing?.steps.get(module);
      if (!before || !isAsFar(before.state, state)) {
        send({ module, state, at: services.clock.now() });
      }
    },
    unsent: isLeft ? { error, sendAgain: () => unsaved.forEach(send) } : undefined,
  };
}

function useSending(me: PersonId, training: Loaded<Training>) {
  const { services } = useApp();
  const [onTheirWay, setOnTheirWay] = useState(0);
  const [error, setError] = useState<unknown>();
  const change = (how: (value: Training) => Training): void => {
    if (training.status === 'ready') {
      training.change(how);
    }
  };
  const record = async (step: ModuleStep) => {
    setOnTheirWay((count) => count + 1);
    try {
      await recordModule(services, me, step);
      change((value) => savedStep(value, step));
      setError(undefined);
    } catch (cause) {
      setError(cause);
    } finally {
      setOnTheirWay((count) => count - 1);
    }
  };
  const send = (step: ModuleStep): void => {
    change((value) => unsavedStep(value, step));
    if (training.status !== 'ready' || training.value.isKept) {
      void record(step);
    }
  };
  return { send, isSending: onTheirWay > 0, error };
}
