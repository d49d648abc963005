import { Body1 } from '@fluentui/react-components';
import { useId } from 'react';
import { useProblem } from '#app/useProblem.ts';
import type { PersonId } from '#domain/ids.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useTrainingWords } from '#ui/trainingWords.ts';
import { useModuleListsStyles } from './ModuleLists.styles.ts';
import { UnsentSteps } from './UnsentSteps.tsx';
import type { TrainingState } from './useTraining.ts';

export interface TrainingStandingProps {
  readonly me: PersonId;
  readonly state: TrainingState;
}

/** What is kept of somebody's training and who could read it, or why it cannot be read or kept. */
export function TrainingStanding({ me, state: { training, unsent } }: TrainingStandingProps) {
  const words = useTrainingWords();
  const problem = useProblem();
  const styles = useModuleListsStyles();
  const readersId = useId();
  if (training.status === 'failed') {
    return <Problem {...problem(training.error, training.retry)} />;
  }
  if (training.status === 'ready' && !training.value.isKept) {
    return <Body1>{words.progressNowhere}</Body1>;
  }
  return (
    <div className={styles.standing}>
      {unsent && <UnsentSteps {...unsent} />}
      <Body1>{words.progress}</Body1>
      <WhoCanRead id={readersId} place={{ kind: 'person', me }} />
    </div>
  );
}
