import { Body1, Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Actions } from '#ui/Actions.tsx';
import { useRecognitionDeskWords } from '#ui/recognitionDeskWords.ts';
import type { PublishableThanks } from '#useCases/recognition/openRecognitionDesk.ts';
import type { RecognitionDeskState } from './useRecognitionDesk.ts';

export interface RecognitionOutcomeProps {
  readonly state: RecognitionDeskState;
  readonly waiting: readonly PublishableThanks[];
}

/** What came of the last click, with the way back. What was pressed is gone, so the focus goes on from here. */
export function RecognitionOutcome({ state: { outcome, step }, waiting }: RecognitionOutcomeProps) {
  const words = useRecognitionDeskWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) {
      place.current?.focus();
    }
  }, [outcome]);
  const again = waiting.find(({ id }) => id === outcome?.id);
  const undo = () => {
    if (outcome?.kind === 'isUp') {
      step({ kind: 'takeDown', id: outcome.id });
    } else if (again) {
      step({ kind: 'putUp', thanks: again });
    }
  };
  const canUndo = outcome?.kind === 'isUp' || (outcome?.kind === 'isDown' && again !== undefined);
  return (
    <Actions>
      <div ref={place} role="status" tabIndex={-1}>
        {outcome && <Body1>{words[outcome.kind]}</Body1>}
      </div>
      {canUndo && (
        <Button size="small" onClick={undo}>
          {words.undo}
        </Button>
      )}
    </Actions>
  );
}
