import { Button, Field, Input } from '@fluentui/react-components';
import { useId, useState, type ReactNode, type SubmitEvent } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { AddRegular } from '#ui/icons.ts';
import { Problem } from '#ui/Problem.tsx';
import { useAction } from '#ui/useAction.ts';
import type { WrittenField } from '#useCases/notes/draftNames.ts';
import { forgetWritten } from '#useCases/notes/writtenDrafts.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { useAddLineStyles } from './AddLine.styles.ts';
import { useKeptText } from './useKeptText.ts';

export interface AddLineProps {
  readonly view: PairView;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  /** What it is, so that this device keeps it until it is added. */
  readonly field: WrittenField;
  /** Further questions, before the line. */
  readonly children?: ReactNode;
  /** `key` is new for each line, and the same when a line that could not be added is tried again. */
  readonly onAdded: (line: { readonly key: string; readonly text: string }) => Promise<void>;
  readonly onChanged: () => Promise<void>;
}

/** One line to add to what the two have written: a goal, or a promise. */
export function AddLine({ view, label, hint, button, children, ...props }: AddLineProps) {
  const styles = useAddLineStyles();
  const problem = useProblem();
  const readersId = useId();
  const { text, setText, add, submit } = useNewLine({ view, ...props });
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {children}
      <Field label={label} hint={hint}>
        <Input value={text} aria-describedby={readersId} onChange={(_, { value }) => setText(value)} />
      </Field>
      <WhoCanRead id={readersId} place={{ kind: 'pair', view }} />
      <Actions>
        <Button type="submit" icon={<AddRegular />} disabledFocusable={add.isRunning}>
          {button}
        </Button>
      </Actions>
      {add.error !== undefined && <Problem {...problem(add.error, submit)} />}
    </form>
  );
}

function useNewLine({
  view,
  field,
  onAdded,
  onChanged,
}: Pick<AddLineProps, 'view' | 'field' | 'onAdded' | 'onChanged'>) {
  const { services } = useApp();
  const [text, setText] = useKeptText({ view, field });
  const [key, setKey] = useState(newKey);
  const add = useAction(
    async () => await onAdded({ key, text }),
    async () => {
      setText('');
      await forgetWritten(services, { view, field });
      setKey(newKey());
      await onChanged();
    },
  );
  const submit = () => {
    if (text.trim() !== '') {
      add.run(undefined);
    }
  };
  return { text, setText, add, submit };
}

const newKey = (): string => crypto.randomUUID();
