import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { PersonId } from '#domain/ids.ts';
import { Actions } from '#ui/Actions.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useRecognitionWords } from '#ui/recognitionWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { ThanksQuote } from '#ui/ThanksQuote.tsx';
import { useAction } from '#ui/useAction.ts';
import { useLoad } from '#ui/useLoad.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { openWall, type WallThanks } from '#useCases/recognition/openWall.ts';
import { takeOffWall } from '#useCases/recognition/takeOffWall.ts';
import { useThanksWallStyles } from './ThanksWall.styles.ts';

export interface ThanksWallProps {
  readonly me: PersonId;
  readonly pairs: readonly PairView[];
}

/** Thanks that both sides liked to share, for everyone on the site; one's own can be taken off here. */
export function ThanksWall({ me, pairs }: ThanksWallProps) {
  const { services } = useApp();
  const words = useRecognitionWords().wall;
  const styles = useThanksWallStyles();
  const problem = useProblem();
  const wall = useLoad(['wall', me], async () => await openWall(services, me));
  return (
    <SectionCard title={words.title}>
      <Body1>{words.intro}</Body1>
      {wall.status === 'loading' && <PageSkeleton />}
      {wall.status === 'failed' && <Problem {...problem(wall.error, wall.retry)} />}
      {wall.status === 'ready' && wall.value.length === 0 && <Body1>{words.empty}</Body1>}
      {wall.status === 'ready' && wall.value.length > 0 && (
        <ul className={styles.list}>
          {wall.value.map((thanks) => (
            <li key={thanks.recognition.id}>
              <OnWall thanks={thanks} me={me} pairs={pairs} onTakenOff={wall.reload} />
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
}

interface OnWallProps extends ThanksWallProps {
  readonly thanks: WallThanks;
  readonly onTakenOff: () => Promise<void>;
}

function OnWall({ thanks: { recognition, standing }, me, pairs, onTakenOff }: OnWallProps) {
  const { services } = useApp();
  const words = useRecognitionWords().wall;
  const problem = useProblem();
  const takeOff = useAction(async () => await takeOffWall(services, me, pairs, recognition), onTakenOff);
  const { mentor, mentee, text } = recognition;
  const run = () => takeOff.run(undefined);
  return (
    <>
      <ThanksQuote text={text} from={words.fromTo(mentee, mentor)} />
      {standing === 'mine' && (
        <Actions>
          <Button
            size="small"
            aria-label={words.takeOffWhich(mentee, mentor)}
            disabledFocusable={takeOff.isRunning}
            onClick={run}
          >
            {words.takeOff}
          </Button>
        </Actions>
      )}
      <Caption1 role="status">{standing === 'takenBack' && words.takenBack}</Caption1>
      {takeOff.error !== undefined && <Problem {...problem(takeOff.error, run)} />}
    </>
  );
}
