import { Body1, Button, Checkbox, Field, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import { useProblem } from '#app/useProblem.ts';
import { Actions } from '#ui/Actions.tsx';
import { useDeletionWords } from '#ui/deletionWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { deletionParts } from '#useCases/myData/runDeletion.ts';
import type { PlannedDeletionProps } from './useDeletion.ts';

/** A tick and a press, so that nobody deletes by one slip; then how far it is. */
export function ConfirmDeletion({ plan, deletion, onCopyWanted }: PlannedDeletionProps) {
  const words = useDeletionWords().confirm;
  const problem = useProblem();
  const [isTicked, setIsTicked] = useState(false);
  const [wasTried, setWasTried] = useState(false);
  const { run } = deletion;
  const start = () => {
    setWasTried(true);
    if (isTicked) {
      run.run(plan);
    }
  };
  return (
    <SectionCard title={words.title} level={3}>
      <Body1>{words.copyFirst}</Body1>
      <Actions>
        <Button disabledFocusable={run.isRunning} onClick={onCopyWanted}>
          {words.toCopy}
        </Button>
      </Actions>
      <Field validationMessage={wasTried && !isTicked ? words.tickFirst : null}>
        <Checkbox
          label={words.tick}
          checked={isTicked}
          disabled={run.isRunning}
          onChange={(_, { checked }) => setIsTicked(checked === true)}
        />
      </Field>
      <Actions>
        <Button appearance="primary" disabledFocusable={run.isRunning} onClick={start}>
          {words.run}
        </Button>
      </Actions>
      {run.error !== undefined && (
        <>
          <Problem {...problem(run.error, start)} />
          <Body1>{words.again}</Body1>
        </>
      )}
      <Running deletion={deletion} />
    </SectionCard>
  );
}

function Running({ deletion: { run, part } }: Pick<PlannedDeletionProps, 'deletion'>) {
  const words = useDeletionWords();
  const step = part === undefined ? 0 : deletionParts.indexOf(part) + 1;
  const isShown = run.isRunning && part !== undefined;
  return (
    <>
      {isShown && <ProgressBar aria-label={words.confirm.title} value={step} max={deletionParts.length} />}
      <Body1 role="status">{isShown && words.running(step, deletionParts.length, words.parts[part])}</Body1>
    </>
  );
}
