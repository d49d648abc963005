import { Body1, Button } from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import { Actions } from '#ui/Actions.tsx';
import { useDeletionWords } from '#ui/deletionWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { DeletionPlanView } from './DeletionPlanView.tsx';
import { type Deleted, useDeletion } from './useDeletion.ts';

export interface DeleteMeProps {
  readonly onDeleted: (deleted: Deleted) => void;
  /** The person wants a copy first. */
  readonly onCopyWanted: () => void;
}

/** Deletes what is kept about the person: what would go is shown first, and nothing goes before a deliberate yes. */
export function DeleteMe({ onDeleted, onCopyWanted }: DeleteMeProps) {
  const words = useDeletionWords();
  const problem = useProblem();
  const deletion = useDeletion(onDeleted);
  const { look, plan } = deletion;
  const run = () => look.run(undefined);
  return (
    <SectionCard title={words.title}>
      <Body1>{words.words}</Body1>
      {look.error !== undefined && <Problem {...problem(look.error, run)} />}
      {!plan && (
        <Actions>
          <Button onClick={run} disabledFocusable={look.isRunning}>
            {words.look}
          </Button>
        </Actions>
      )}
      <Body1 role="status">{look.isRunning && words.looking}</Body1>
      {plan && (
        // Choices and a yes are to one plan only.
        <DeletionPlanView key={plan.knownPairs.join()} plan={plan} deletion={deletion} onCopyWanted={onCopyWanted} />
      )}
    </SectionCard>
  );
}
