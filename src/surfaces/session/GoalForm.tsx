import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useId, useState, type SubmitEvent } from 'react';
import { type Goal, mostSteps, stepsFrom } from '#domain/goal.ts';
import { type LocalDate, localDate } from '#domain/time/instant.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { useGoalWords } from '#ui/goalWords.ts';
import { useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { useAddLineStyles } from './AddLine.styles.ts';

type GoalWords = Pick<Goal, 'title' | 'steps' | 'until'>;

export interface GoalFormProps {
  readonly view: PairView;
  readonly goal: Goal;
  readonly onSaved: (words: GoalWords) => void;
  readonly onCancelled: () => void;
}

/** A goal in other words, with steps on the way and another end. */
export function GoalForm({ view, goal, onSaved, onCancelled }: GoalFormProps) {
  const { save, cancel } = useWords();
  const words = useGoalWords().form;
  const styles = useAddLineStyles();
  const readersId = useId();
  const form = useGoalForm(goal);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (form.words) {
      onSaved(form.words);
    }
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Field label={words.title} validationMessage={form.isWordless ? words.needsWords : null}>
        <Input
          dir="auto"
          value={form.title}
          aria-describedby={readersId}
          onChange={(_, { value }) => form.setTitle(value)}
        />
      </Field>
      <Field
        label={words.steps}
        hint={words.stepsHint(mostSteps)}
        validationMessage={form.isTooMany ? words.tooMany(mostSteps) : null}
      >
        <Textarea
          dir="auto"
          rows={4}
          resize="vertical"
          value={form.lines}
          aria-describedby={readersId}
          onChange={(_, { value }) => form.setLines(value)}
        />
      </Field>
      <Field label={words.until} hint={words.untilHint}>
        <Input
          type="date"
          value={form.until}
          aria-describedby={readersId}
          onChange={(_, { value }) => form.setUntil(value)}
        />
      </Field>
      <WhoCanRead id={readersId} place={{ kind: 'pair', view }} />
      <Actions>
        <Button type="submit" appearance="primary">
          {save}
        </Button>
        <Button onClick={onCancelled}>{cancel}</Button>
      </Actions>
    </form>
  );
}

function useGoalForm({ title: before, steps: stepsBefore = [], until: untilBefore }: Goal) {
  const [title, setTitle] = useState(before);
  const [lines, setLines] = useState(stepsBefore.map(({ what }) => what).join('\n'));
  const [until, setUntil] = useState<string>(untilBefore ?? '');
  const steps = stepsFrom(lines, stepsBefore);
  const isWordless = title.trim() === '';
  const isTooMany = steps.length > mostSteps;
  const words: GoalWords | undefined =
    isWordless || isTooMany ? undefined : { title: title.trim(), steps, until: dateIn(until) };
  return { title, setTitle, lines, setLines, until, setUntil, isWordless, isTooMany, words };
}

const dateIn = (text: string): LocalDate | undefined => (text === '' ? undefined : localDate(text));
