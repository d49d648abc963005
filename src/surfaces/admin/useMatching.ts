import { useRef, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { proposePairs, type ProposingStep } from '#useCases/proposePairs.ts';
import { publishPairs } from '#useCases/publishPairs.ts';
import { type Action, useAction } from '#ui/useAction.ts';
import type { PanelProps } from './useDesk.ts';

export interface Matching {
  readonly propose: Action<void>;
  readonly step: ProposingStep | undefined;
  readonly stop: () => void;
  readonly publish: Action<void>;
  readonly published: { readonly done: number; readonly failed: number | undefined };
}

/** Proposing and publishing, with how far they are. */
export function useMatching({ desk, organisation, onChange }: PanelProps): Matching {
  const { services } = useApp();
  const [step, setStep] = useState<ProposingStep>();
  const [published, setPublished] = useState<Matching['published']>({ done: 0, failed: undefined });
  const stopper = useRef<AbortController>(undefined);
  const propose = useAction(async () => {
    stopper.current = new AbortController();
    setStep(undefined);
    setPublished({ done: 0, failed: undefined });
    await proposePairs(services, desk.programme, { onStep: setStep, signal: stopper.current.signal });
  }, onChange);
  const publish = useAction(async () => {
    if (desk.draft) {
      const onProgress = (done: number) => setPublished({ done, failed: undefined });
      const failures = await publishPairs(services, desk.draft, organisation.byId, { onProgress });
      setPublished({ done: desk.draft.pairs.length, failed: failures.length });
    }
  }, onChange);
  return { propose, step, stop: () => stopper.current?.abort(), publish, published };
}
