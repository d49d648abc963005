import { Body1, ProgressBar } from '@fluentui/react-components';
import type { ProposingStep } from '#useCases/matching/proposePairs.ts';
import { type AdminWords, useAdminWords } from '#ui/adminWords.ts';

/** What is being read or worked out just now, and how far it is. */
export function ProposingSteps({ step }: { readonly step: ProposingStep | undefined }) {
  const { steps } = useAdminWords().matching;
  const share = shareOf(step);
  return (
    <div>
      <Body1 block role="status">
        {sentence(step, steps)}
      </Body1>
      <ProgressBar aria-label={sentence(step, steps)} {...(share !== undefined && { value: share })} />
    </div>
  );
}

function shareOf(step: ProposingStep | undefined): number | undefined {
  if (step?.kind === 'calendars') {
    return step.total === 0 ? undefined : step.done / step.total;
  }
  return step?.kind === 'matching' ? step.progress?.share : undefined;
}

function sentence(step: ProposingStep | undefined, { people, calendars, matching }: Steps): string {
  if (step?.kind === 'calendars') {
    return calendars(step.done, step.total);
  }
  return step?.kind === 'matching' ? matching[step.progress?.step ?? 'pairs'] : people(step?.done ?? 0);
}

type Steps = AdminWords['matching']['steps'];
