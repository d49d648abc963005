import { Body1, Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { endReasons } from '#domain/ending.ts';
import { Actions } from '#ui/Actions.tsx';
import { useGoodbyeWords } from '#ui/goodbyeWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAction } from '#ui/useAction.ts';
import { endPair } from '#useCases/pair/endPair.ts';
import type { PairView } from '#useCases/pair/openPair.ts';

export interface EndFormProps {
  readonly view: PairView;
  /** Whether the two have booked their sessions. */
  readonly hasBegun: boolean;
  readonly onEnded: () => Promise<void>;
}

/** Says what a goodbye means, asks why for the leads alone and only who wants to say it, and ends the pair. */
export function EndForm({ view, hasBegun, onEnded }: EndFormProps) {
  const { services } = useApp();
  const words = useGoodbyeWords().end;
  const problem = useProblem();
  const [chosen, setChosen] = useState('unsaid');
  const because = endReasons.find((reason) => reason === chosen);
  const ending = useAction(async () => await endPair(services, view, because), onEnded);
  const end = () => ending.run(undefined);
  return (
    <SectionCard title={words.title}>
      <Body1>{(hasBegun ? words.words : words.wordsEarly)(view.partner.name)}</Body1>
      <Field label={words.why} hint={words.hint}>
        <RadioGroup value={chosen} onChange={(_, { value }) => setChosen(value)}>
          {(['unsaid', ...endReasons] as const).map((reason) => (
            <Radio key={reason} value={reason} label={words.reasons[reason]} />
          ))}
        </RadioGroup>
      </Field>
      <Actions>
        <Button disabledFocusable={ending.isRunning} onClick={end}>
          {words.end}
        </Button>
      </Actions>
      {ending.error !== undefined && <Problem {...problem(ending.error, end)} />}
    </SectionCard>
  );
}
