import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { Declarable, DeclaredAnswer } from '#domain/readiness.ts';
import type { Programme } from '#domain/programme.ts';
import { declareReadiness } from '#useCases/readiness/declareReadiness.ts';
import { launchProgramme, type LaunchOutcome } from '#useCases/readiness/launchProgramme.ts';
import { openReadiness, type Readiness } from '#useCases/readiness/openReadiness.ts';
import { type Action, useAction } from '#ui/useAction.ts';
import { type Loaded, useLoad } from '#ui/useLoad.ts';
import { useJobBoard } from '../jobs/useJobs.ts';
import type { Organisation } from '../useDesk.ts';

/** Keeps what a lead says. */
export type Saying = Action<Said>;

interface Said {
  readonly about: Declarable;
  readonly answer: DeclaredAnswer;
}

export interface ReadinessDesk {
  readonly reading: Loaded<Readiness>;
  readonly declare: Saying;
  readonly launch: Action<string>;
  /** With the reason that was given last. */
  readonly launchAgain: () => void;
}

/** What is known of the readiness of a programme, and what a lead can do about it. */
export function useReadiness(
  programme: Programme,
  organisation: Organisation,
  onOutcome: (outcome: LaunchOutcome) => void,
): ReadinessDesk {
  const { services } = useApp();
  const board = useJobBoard(programme);
  const reading = useLoad(['readiness', programme.id], () => openReadiness(services, programme, organisation));
  const look = async () => {
    const boards = board.status === 'ready' ? board.reload() : undefined;
    await Promise.all([boards, reading.status === 'ready' ? reading.reload() : undefined]);
  };
  const declare = useAction(({ about, answer }: Said) => declareReadiness(services, programme.id, about, answer), look);
  const [reasonGiven, setReasonGiven] = useState('');
  const action = useAction(
    (reason: string) => launchProgramme(services, programme, organisation, reason),
    async (outcome) => {
      onOutcome(outcome);
      await look();
    },
  );
  const run = (reason: string) => {
    setReasonGiven(reason);
    action.run(reason);
  };
  return { reading, declare, launch: { ...action, run }, launchAgain: () => action.run(reasonGiven) };
}
