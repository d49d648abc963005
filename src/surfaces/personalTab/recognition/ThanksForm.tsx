import { Body1, Button, Caption1, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import { useProblem } from '#app/useProblem.ts';
import { longestThanks } from '#domain/recognition/thanks.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { useKeptText } from '#surfaces/session/useKeptText.ts';
import { Actions } from '#ui/Actions.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useRecognitionWords } from '#ui/recognitionWords.ts';
import type { Action } from '#ui/useAction.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { thanksField } from '#useCases/notes/draftNames.ts';
import type { ThanksWords } from '#useCases/recognition/giveThanks.ts';
import { useThanksFormStyles } from './ThanksForm.styles.ts';

export interface ThanksFormProps {
  readonly view: PairView;
  /** What it begins with. */
  readonly first: ThanksWords;
  readonly isNew: boolean;
  readonly giving: Action<ThanksWords>;
  readonly onCancelled: () => void;
}

/** Two sentences, and whether they may ever hang on the wall. */
export function ThanksForm({ view, first, isNew, giving, onCancelled }: ThanksFormProps) {
  const words = useRecognitionWords().give;
  const styles = useThanksFormStyles();
  const problem = useProblem();
  const [readersId, hintId] = [useId(), useId()];
  const { text, setText, mayBeShown, setMayBeShown, complaint, send } = useThanksForm({ view, first, isNew, giving });
  const mentor = view.partner.name;
  const form = useRef<HTMLFormElement>(null);
  // Who opened the form wants to write; what they pressed is gone.
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit}>
      <Field label={words.label(mentor)} hint={words.hint} validationMessage={complaint ?? null}>
        <Textarea
          aria-describedby={readersId}
          dir="auto"
          rows={4}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <WhoCanRead id={readersId} place={{ kind: 'pair', view }} />
      <Body1>{words.decides(mentor)}</Body1>
      <div>
        <Checkbox
          aria-describedby={hintId}
          checked={mayBeShown}
          label={words.mayBeShown(mentor)}
          onChange={(_, { checked }) => setMayBeShown(checked === true)}
        />
        <Caption1 id={hintId} className={styles.hint}>
          {words.mayBeShownHint}
        </Caption1>
      </div>
      <Actions>
        <Button type="submit" appearance="primary" disabledFocusable={giving.isRunning}>
          {isNew ? words.give : words.keep}
        </Button>
        <Button onClick={onCancelled}>{words.cancel}</Button>
      </Actions>
      {giving.error !== undefined && <Problem {...problem(giving.error, send)} />}
    </form>
  );
}

function useThanksForm({ view, first, isNew, giving }: Omit<ThanksFormProps, 'onCancelled'>) {
  const words = useRecognitionWords().give;
  const [text, setText] = useKeptText({ view, field: thanksField(first.key, isNew) }, first.text);
  const [mayBeShown, setMayBeShown] = useState(first.mayBeShown);
  const [wasTried, setWasTried] = useState(false);
  const length = text.trim().length;
  const over = length - longestThanks;
  const missing = wasTried && length === 0 ? words.needsWords : undefined;
  return {
    text,
    setText,
    mayBeShown,
    setMayBeShown,
    complaint: over > 0 ? words.tooLong(over) : missing,
    send: () => {
      setWasTried(true);
      if (length > 0 && over <= 0) {
        giving.run({ key: first.key, text, mayBeShown });
      }
    },
  };
}
