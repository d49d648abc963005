import { Body1 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useGoalWords } from '#ui/goalWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { setGoal } from '#useCases/pair/setGoal.ts';
import { AddLine } from './AddLine.tsx';
import { useGoalListStyles } from './GoalList.styles.ts';
import { GoalRow } from './GoalRow.tsx';

export interface GoalListProps {
  readonly view: PairView;
  readonly level?: 2 | 3;
  readonly onChanged: () => Promise<void>;
}

/** What both want to reach and how far they are; either may add a goal, or change one. */
export function GoalList({ view, level = 2, onChanged }: GoalListProps) {
  const { services } = useApp();
  const words = useGoalWords();
  const styles = useGoalListStyles();
  return (
    <SectionCard title={words.title} level={level}>
      {view.goals.length === 0 ? (
        <Body1>{words.empty}</Body1>
      ) : (
        <ul className={styles.list}>
          {view.goals.map((goal) => (
            <li key={goal.value.key}>
              <GoalRow view={view} goal={goal} onChanged={onChanged} />
            </li>
          ))}
        </ul>
      )}
      <AddLine
        view={view}
        label={words.newGoal}
        hint={words.newGoalHint}
        button={words.add}
        field="goal"
        onAdded={({ key, text }) => setGoal(services, view, { key, title: text })}
        onChanged={onChanged}
      />
    </SectionCard>
  );
}
