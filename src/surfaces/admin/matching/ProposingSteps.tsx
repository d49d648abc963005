import { Body1, ProgressBar } from '@fluentui/react-components';
import type { ProposingStep } from '#useCases/matching/proposePairs.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { ReadingBar } from '../reading/ReadingBar.tsx';

/** What is being read or worked out just now, and how far it is. */
export function ProposingSteps({ step }: { readonly step: ProposingStep | undefined }) {
  const { steps } = useAdminWords().matching;
  if (step?.kind !== 'matching') {
    const { kind, done, total } = step ?? nothingYet;
    return <ReadingBar key={kind} done={done} total={total} sentence={steps[kind]} />;
  }
  const { share, step: part = 'pairs' } = step.progress ?? {};
  return (
    <div>
      <Body1 block role="status">
        {steps.matching[part]}
      </Body1>
      <ProgressBar aria-label={steps.matching[part]} {...(share !== undefined && { value: share })} />
    </div>
  );
}

const nothingYet = { kind: 'people', done: 0, total: undefined } as const;
