import { Body1, ProgressBar } from '@fluentui/react-components';
import type { ProposingStep } from '#useCases/proposePairs.ts';
import { useWords } from '#ui/words.tsx';

/** What is being read or worked out just now, and how far it is. */
export function ProposingSteps({ step }: { readonly step: ProposingStep | undefined }) {
  const { steps } = useWords().admin.matching;
  return (
    <div role="status">
      <Body1 block>{sentence(step, steps)}</Body1>
      {step?.kind === 'calendars' ? <ProgressBar value={step.done} max={step.total} /> : <ProgressBar />}
    </div>
  );
}

function sentence(step: ProposingStep | undefined, { people, calendars, matching }: Steps): string {
  if (step?.kind === 'calendars') {
    return calendars(step.done, step.total);
  }
  return step?.kind === 'matching' ? matching : people(step?.done ?? 0);
}

type Steps = ReturnType<typeof useWords>['admin']['matching']['steps'];
