import { Badge, Body1, Body1Strong, ProgressBar, Select } from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import { useApp } from '#app/appContext.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAction } from '#ui/useAction.ts';
import { useWords } from '#ui/words.tsx';
import { moveGoal } from '#useCases/pair/moveGoal.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { AddGoal } from './AddGoal.tsx';
import { useGoalListStyles } from './GoalList.styles.ts';

export interface GoalListProps {
  readonly view: PairView;
  readonly level?: 2 | 3;
  readonly onChanged: () => Promise<void>;
}

/** What both want to reach and how far they are; either may add a goal or move one. */
export function GoalList({ view, level = 2, onChanged }: GoalListProps) {
  const words = useWords().goals;
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
      <AddGoal view={view} onChanged={onChanged} />
    </SectionCard>
  );
}

interface GoalRowProps extends Pick<GoalListProps, 'view' | 'onChanged'> {
  readonly goal: PairView['goals'][number];
}

function GoalRow({ view, goal, onChanged }: GoalRowProps) {
  const { services } = useApp();
  const words = useWords().goals;
  const styles = useGoalListStyles();
  const problem = useProblem();
  const move = useAction(async (progress: number) => await moveGoal(services, view, goal, progress), onChanged);
  const { of, title, progress } = goal.value;
  return (
    <div className={styles.goal}>
      <div className={styles.head}>
        <Body1Strong dir="auto" className={styles.title}>
          {title}
        </Body1Strong>
        <Badge appearance="outline">{of === view.me ? words.yours : words.of(view.partner.name)}</Badge>
        <Select
          size="small"
          aria-label={words.progressOf(title)}
          disabled={move.isRunning}
          value={String(progress)}
          onChange={(_, { value }) => move.run(Number(value))}
        >
          {Object.entries(words.steps).map(([step, name]) => (
            <option key={step} value={step}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <ProgressBar value={progress / 100} thickness="large" aria-label={title} />
      {move.error !== undefined && <Problem {...problem(move.error, () => void onChanged())} />}
    </div>
  );
}
