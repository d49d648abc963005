import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { longestPledge } from '#domain/pledge.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { usePledgeWords } from '#ui/pledgeWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { useAction } from '#ui/useAction.ts';
import { useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { makePledge } from '#useCases/pledges/makePledge.ts';
import { usePledgesStyles } from './Pledges.styles.ts';

export interface PledgeFormProps {
  readonly view: PairView;
  readonly learning: string;
  readonly onKept: () => Promise<void>;
  readonly onCancelled: () => void;
}

/** "I will …", in a sentence or two. */
export function PledgeForm(props: PledgeFormProps) {
  const words = usePledgeWords();
  const { cancel } = useWords();
  const styles = usePledgesStyles();
  const problem = useProblem();
  const readersId = useId();
  const { text, setText, complaint, make, keep } = usePledgeForm(props);
  const form = useRef<HTMLFormElement>(null);
  // Who opened the form wants to write; what they pressed is gone.
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    keep();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit}>
      <Field label={words.label} hint={words.hint} validationMessage={complaint ?? null}>
        <Textarea
          aria-describedby={readersId}
          dir="auto"
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <WhoCanRead id={readersId} place={{ kind: 'pair', view: props.view }} />
      <Actions>
        <Button type="submit" appearance="primary" disabledFocusable={make.isRunning}>
          {words.keep}
        </Button>
        <Button onClick={props.onCancelled}>{cancel}</Button>
      </Actions>
      {make.error !== undefined && <Problem {...problem(make.error, keep)} />}
    </form>
  );
}

function usePledgeForm({ view, learning, onKept }: PledgeFormProps) {
  const { services } = useApp();
  const words = usePledgeWords();
  const [text, setText] = useState('');
  const [wasTried, setWasTried] = useState(false);
  // The same on a retry, so that nothing is pledged twice.
  const [key] = useState(() => crypto.randomUUID());
  const make = useAction(async () => await makePledge(services, view, { key, text, learning }), onKept);
  const length = text.trim().length;
  const over = length - longestPledge;
  const missing = wasTried && length === 0 ? words.needsWords : undefined;
  const keep = () => {
    setWasTried(true);
    if (length > 0 && over <= 0) {
      make.run(undefined);
    }
  };
  return { text, setText, complaint: over > 0 ? words.tooLong(over) : missing, make, keep };
}
