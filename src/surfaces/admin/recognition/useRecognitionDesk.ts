import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useAction } from '#ui/useAction.ts';
import { type Loaded, useLoad } from '#ui/useLoad.ts';
import type { Desk } from '#useCases/programme/openDesk.ts';
import {
  openRecognitionDesk,
  type PublishableThanks,
  type RecognitionDesk,
} from '#useCases/recognition/openRecognitionDesk.ts';
import { publishThanks } from '#useCases/recognition/publishThanks.ts';

/** What a lead does about thanks. */
type WallStep =
  | { readonly kind: 'putUp'; readonly thanks: PublishableThanks }
  | { readonly kind: 'takeDown'; readonly id: string };

/** What became of which thanks. */
interface WallOutcome {
  readonly kind: 'isUp' | 'isDown' | 'noLongerAgreed';
  readonly id: string;
}

export interface RecognitionDeskState {
  readonly wall: Loaded<RecognitionDesk>;
  readonly outcome: WallOutcome | undefined;
  readonly step: (step: WallStep) => void;
  readonly isBusy: boolean;
  readonly failed: { readonly error: unknown; readonly again: () => void } | undefined;
}

/** The thanks of a programme that a lead may see; opening it takes off the wall what lost a consent. */
export function useRecognitionDesk(desk: Desk): RecognitionDeskState {
  const { services } = useApp();
  const { programme } = desk;
  const wall = useLoad(['recognitionDesk', programme.id], async () => await openRecognitionDesk(services, desk));
  const [outcome, setOutcome] = useState<WallOutcome | undefined>();
  const [last, setLast] = useState<WallStep | undefined>();
  const take = async (step: WallStep): Promise<WallOutcome> => {
    if (step.kind === 'takeDown') {
      await services.recognitions.remove(step.id);
      return { kind: 'isDown', id: step.id };
    }
    const isUp = await publishThanks(services, programme, step.thanks);
    return { kind: isUp ? 'isUp' : 'noLongerAgreed', id: step.thanks.id };
  };
  const action = useAction(take, async (taken) => {
    await (wall.status === 'ready' ? wall.reload() : undefined);
    setOutcome(taken);
  });
  const step = (next: WallStep): void => {
    setLast(next);
    action.run(next);
  };
  const failed = last && action.error !== undefined ? { error: action.error, again: () => step(last) } : undefined;
  return { wall, outcome, step, isBusy: action.isRunning, failed };
}
