import { Body1, Caption1, Checkbox } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { type GrowthGoal, growthGoals, mostGrowthGoals } from '#domain/growthGoals.ts';
import type { PersonId } from '#domain/ids.ts';
import { useGrowthGoalWords } from '#ui/growthGoalWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAction } from '#ui/useAction.ts';
import { useLoad } from '#ui/useLoad.ts';
import { chooseGrowthGoals, readGrowthGoals } from '#useCases/growth/growthGoals.ts';

/** A few things that somebody wants to get better at, for themselves alone; kept as they are ticked. */
export function GrowthGoalsCard({ me }: { readonly me: PersonId }) {
  const { services } = useApp();
  const words = useGrowthGoalWords();
  const problem = useProblem();
  const goals = useLoad(['growthGoals', me], async () => await readGrowthGoals(services, me));
  const choosing = useAction(
    async (chosen: readonly GrowthGoal[]) => await chooseGrowthGoals(services, me, chosen),
    (chosen) => {
      if (goals.status === 'ready') {
        goals.change(() => chosen);
      }
    },
  );
  return (
    <SectionCard title={words.title}>
      <Body1>{words.words(mostGrowthGoals)}</Body1>
      {goals.status === 'loading' && <Caption1>{words.reading}</Caption1>}
      {goals.status === 'failed' && <Problem {...problem(goals.error, goals.retry)} />}
      {goals.status === 'ready' && <Choices chosen={goals.value} isBusy={choosing.isRunning} onChosen={choosing.run} />}
      {choosing.error !== undefined && goals.status === 'ready' && (
        <Problem {...problem(choosing.error, () => void goals.reload())} />
      )}
    </SectionCard>
  );
}

interface ChoicesProps {
  readonly chosen: readonly GrowthGoal[];
  readonly isBusy: boolean;
  readonly onChosen: (chosen: readonly GrowthGoal[]) => void;
}

function Choices({ chosen, isBusy, onChosen }: ChoicesProps) {
  const words = useGrowthGoalWords();
  const isFull = chosen.length >= mostGrowthGoals;
  return (
    <div role="group" aria-label={words.title}>
      {growthGoals.map((goal) => (
        <div key={goal}>
          <Checkbox
            label={words.names[goal]}
            checked={chosen.includes(goal)}
            disabled={isFull && !chosen.includes(goal)}
            onChange={(_, { checked }) => {
              if (!isBusy) {
                onChosen(checked === true ? [...chosen, goal] : chosen.filter((other) => other !== goal));
              }
            }}
          />
        </div>
      ))}
      <Caption1 role="status">{words.chosen(chosen.length, mostGrowthGoals)}</Caption1>
    </div>
  );
}
