import { Button } from '@fluentui/react-components';
import { Actions } from '#ui/Actions.tsx';
import { useGoodbyeWords } from '#ui/goodbyeWords.ts';
import { usePartingWords } from '#ui/partingWords.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { LearningLog } from '../home/LearningLog.tsx';
import { GoalsOfBoth, SharedNotes } from './Keepsakes.tsx';
import { PartedSessions } from './PartedSessions.tsx';
import { Step } from '../Step.tsx';
import type { TabPage } from '../tabPage.ts';

interface PartedProps {
  readonly view: PairView;
  readonly onOpened: (page: TabPage) => void;
}

/** After one of the two has left: to the other, everything that is still theirs to read. */
export function PartedPair({ view, onOpened }: PartedProps) {
  const words = usePartingWords();
  const { ended } = useGoodbyeWords();
  const { partner, programme, stage, me } = view;
  const haveILeft = stage.kind === 'left' && stage.by.includes(me);
  return (
    <Step
      programme={programme.name}
      title={words.title(partner.name)}
      intro={haveILeft ? words.iLeft : words.partnerLeft(partner.name)}
    >
      {haveILeft && (
        <Actions>
          <Button appearance="primary" onClick={() => onOpened({ kind: 'you' })}>
            {words.finish}
          </Button>
        </Actions>
      )}
      {!haveILeft && (
        <>
          <PartedSessions view={view} />
          <SharedNotes view={view} />
          <GoalsOfBoth view={view} />
          {view.learnings.length > 0 && <LearningLog view={view} title={words.learnings} />}
          <Actions>
            <Button onClick={() => onOpened({ kind: 'record' })}>{ended.record}</Button>
          </Actions>
        </>
      )}
    </Step>
  );
}
