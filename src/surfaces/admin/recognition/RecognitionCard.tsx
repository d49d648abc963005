import { Body1 } from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useRecognitionDeskWords } from '#ui/recognitionDeskWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { Desk } from '#useCases/programme/openDesk.ts';
import type { RecognitionDesk } from '#useCases/recognition/openRecognitionDesk.ts';
import { RecognitionList } from './RecognitionList.tsx';
import { RecognitionOutcome } from './RecognitionOutcome.tsx';
import { type RecognitionDeskState, useRecognitionDesk } from './useRecognitionDesk.ts';

export interface RecognitionCardProps {
  readonly desk: Desk;
}

/** The lead puts up thanks that both sides agreed to show, and takes them down. Nothing else of thanks is seen here. */
export function RecognitionCard({ desk }: RecognitionCardProps) {
  const words = useRecognitionDeskWords();
  const problem = useProblem();
  const state = useRecognitionDesk(desk);
  const { wall } = state;
  return (
    <SectionCard title={words.title}>
      <Body1>{words.intro}</Body1>
      {wall.status === 'loading' && <PageSkeleton />}
      {wall.status === 'failed' && <Problem {...problem(wall.error, wall.retry)} />}
      {wall.status === 'ready' && <OpenWall state={state} wall={wall.value} />}
    </SectionCard>
  );
}

interface OpenWallProps {
  readonly state: RecognitionDeskState;
  readonly wall: RecognitionDesk;
}

function OpenWall({ state, wall: { waiting, onWall, takenOff } }: OpenWallProps) {
  const words = useRecognitionDeskWords();
  const problem = useProblem();
  const { step, isBusy, failed } = state;
  const named = waiting.map(({ mentorName, menteeName, ...rest }) => ({
    ...rest,
    mentor: mentorName,
    mentee: menteeName,
  }));
  const putUp = (id: string): void =>
    waiting.filter((each) => each.id === id).forEach((thanks) => step({ kind: 'putUp', thanks }));
  return (
    <>
      {takenOff > 0 && <Body1 role="status">{words.takenOff(takenOff)}</Body1>}
      <RecognitionOutcome state={state} waiting={waiting} />
      {failed && <Problem {...problem(failed.error, failed.again)} />}
      {waiting.length + onWall.length === 0 && <Body1>{words.none}</Body1>}
      <RecognitionList
        title={words.waiting}
        items={named}
        action={words.putUp}
        actionOn={words.putUpWhich}
        isBusy={isBusy}
        onPressed={putUp}
      />
      <RecognitionList
        title={words.onWall}
        items={onWall}
        action={words.takeDown}
        actionOn={words.takeDownWhich}
        isBusy={isBusy}
        onPressed={(id) => step({ kind: 'takeDown', id })}
      />
    </>
  );
}
