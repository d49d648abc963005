import { Badge, Body1Strong, Button, Caption1, ProgressBar } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useProblem } from '#app/useProblem.ts';
import { progressOf } from '#domain/goal.ts';
import { lastDateOf } from '#domain/scheduling/slot.ts';
import { longDate } from '#ui/dates.ts';
import { useGoalWords } from '#ui/goalWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { useFocusKept } from '#ui/useFocusKept.ts';
import { useLocale } from '#ui/words.tsx';
import { useGoalListStyles } from './GoalList.styles.ts';
import { GoalProgress } from './GoalProgress.tsx';
import { type GoalProps, useGoal } from './useGoal.ts';

const GoalForm = lazy(async () => ({ default: (await import('./GoalForm.tsx')).GoalForm }));

/** One goal: how far it is, until when, and room to say it anew. */
export function GoalRow(props: GoalProps) {
  const { view, onChanged } = props;
  const words = useGoalWords();
  const styles = useGoalListStyles();
  const problem = useProblem();
  const focusKept = useFocusKept();
  const [isOpen, setIsOpen] = useState(false);
  const { shown, isSaving, error, change, undo } = useGoal(props);
  const { of, title } = shown;
  return (
    <div className={styles.goal} {...focusKept}>
      <div className={styles.head}>
        <Body1Strong dir="auto" className={styles.title}>
          {title}
        </Body1Strong>
        <Badge appearance="outline">{of === view.me ? words.yours : words.of(view.partner.name)}</Badge>
      </div>
      <Caption1>{useEnd(props, shown.until)}</Caption1>
      <GoalProgress goal={shown} isSaving={isSaving} onChanged={change} />
      <ProgressBar value={progressOf(shown) / 100} thickness="large" aria-label={title} />
      <div className={styles.head}>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={words.changeOf(title)}
          onClick={() => setIsOpen(!isOpen)}
        >
          {words.change}
        </Button>
        <Caption1 role="status">{undo && words.changed}</Caption1>
        {undo && (
          <Button size="small" appearance="subtle" aria-label={words.undoOf(title)} onClick={undo}>
            {words.undo}
          </Button>
        )}
      </div>
      {error !== undefined && <Problem {...problem(error, () => void onChanged())} />}
      <Suspense>
        {isOpen && (
          <GoalForm
            view={view}
            goal={shown}
            onSaved={(part) => {
              setIsOpen(false);
              change(part);
            }}
            onCancelled={() => setIsOpen(false)}
          />
        )}
      </Suspense>
    </div>
  );
}

function useEnd({ view }: GoalProps, until: string | undefined): string {
  const words = useGoalWords();
  const locale = useLocale();
  if (until !== undefined) {
    return words.until(longDate(locale, until));
  }
  const slot = view.series?.value.slot;
  return slot ? words.untilLast(longDate(locale, lastDateOf(slot))) : '';
}
