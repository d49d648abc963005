import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import { Problem } from '#ui/Problem.tsx';
import { useTrainingWords } from '#ui/trainingWords.ts';
import type { TrainingState } from './useTraining.ts';

/** Says what waits on this device, why if that is known, and sends it on request. */
export function UnsentSteps({ error, sendAgain }: NonNullable<TrainingState['unsent']>) {
  const words = useTrainingWords();
  const problem = useProblem();
  if (error !== undefined) {
    return <Problem {...problem(error, sendAgain)} />;
  }
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{words.notSaved}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={sendAgain}>{words.send}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
