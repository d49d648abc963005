import { Caption1, Checkbox, Select } from '@fluentui/react-components';
import { type Goal, withTick } from '#domain/goal.ts';
import { useGoalWords } from '#ui/goalWords.ts';
import { useGoalListStyles } from './GoalList.styles.ts';

export interface GoalProgressProps {
  readonly goal: Goal;
  readonly isSaving: boolean;
  readonly onChanged: (part: Pick<Goal, 'progress'> | Pick<Goal, 'steps'>) => void;
}

/** How far a goal is: its steps to tick, or without any a word for it. */
export function GoalProgress({ goal, isSaving, onChanged }: GoalProgressProps) {
  const { title, progress, steps } = goal;
  const words = useGoalWords();
  const styles = useGoalListStyles();
  if (steps === undefined || steps.length === 0) {
    return (
      <div>
        <Select
          size="small"
          aria-label={words.progressOf(title)}
          disabled={isSaving}
          value={String(progress)}
          onChange={(_, { value }) => onChanged({ progress: Number(value) })}
        >
          {Object.entries(words.steps).map(([step, name]) => (
            <option key={step} value={step}>
              {name}
            </option>
          ))}
        </Select>
      </div>
    );
  }
  return (
    <>
      <ul className={styles.steps} aria-label={words.stepsOf(title)}>
        {steps.map(({ what, isDone }) => (
          <li key={what}>
            <Checkbox
              label={<bdi className={styles.title}>{what}</bdi>}
              checked={isDone}
              onChange={(_, { checked }) => onChanged({ steps: withTick(steps, what, checked === true) })}
            />
          </li>
        ))}
      </ul>
      <Caption1>{words.stepsDone(steps.filter(({ isDone }) => isDone).length, steps.length)}</Caption1>
    </>
  );
}
