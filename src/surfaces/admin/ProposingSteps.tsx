import { Body1, ProgressBar } from '@fluentui/react-components';
import type { ProposingStep } from '#useCases/proposePairs.ts';
import { useWords } from '#ui/words.tsx';

/** What is being read or worked out just now, and how far it is. */
export function ProposingSteps({ step }: { readonly step: ProposingStep | undefined }) {
  const { steps } = useWords().admin.matching;
  const text = () => {
    switch (step?.kind) {
      case 'calendars':
        return steps.calendars(step.done, step.total);
      case 'matching':
        return steps.matching;
      default:
        return steps.people(step?.done ?? 0);
    }
  };
  return (
    <div role="status">
      <Body1 block>{text()}</Body1>
      {step?.kind === 'calendars' ? <ProgressBar value={step.done} max={step.total} /> : <ProgressBar />}
    </div>
  );
}
