import { Button, Field, Input } from '@fluentui/react-components';
import { useId, useState, type SubmitEvent } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { AddRegular } from '#ui/icons.ts';
import { Problem } from '#ui/Problem.tsx';
import { useAction } from '#ui/useAction.ts';
import { useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { setGoal } from '#useCases/pair/setGoal.ts';
import { useGoalListStyles } from './GoalList.styles.ts';

export interface AddGoalProps {
  readonly view: PairView;
  readonly onChanged: () => Promise<void>;
}

/** One line for a new goal of one's own. */
export function AddGoal({ view, onChanged }: AddGoalProps) {
  const words = useWords().goals;
  const styles = useGoalListStyles();
  const problem = useProblem();
  const readersId = useId();
  const { title, setTitle, add } = useAddGoal(view, onChanged);
  const submit = () => {
    if (title.trim() !== '') {
      add.run(undefined);
    }
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Field className={styles.field} label={words.newGoal} hint={words.newGoalHint}>
        <Input value={title} aria-describedby={readersId} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <WhoCanRead id={readersId} place={{ kind: 'pair', view }} />
      <Button type="submit" icon={<AddRegular />} disabled={add.isRunning}>
        {words.add}
      </Button>
      {add.error !== undefined && <Problem {...problem(add.error, submit)} />}
    </form>
  );
}

function useAddGoal(view: PairView, onChanged: () => Promise<void>) {
  const { services } = useApp();
  const [title, setTitle] = useState('');
  // The same key on a retry, so that a goal is never added twice; a new one after it was.
  const [key, setKey] = useState(newKey);
  const add = useAction(
    async () => await setGoal(services, view, { key, title }),
    async () => {
      setTitle('');
      setKey(newKey());
      await onChanged();
    },
  );
  return { title, setTitle, add };
}

const newKey = (): string => crypto.randomUUID();
