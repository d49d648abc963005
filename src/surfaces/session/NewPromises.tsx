import { Body1, Button, Field, Input, Select } from '@fluentui/react-components';
import { useId, useState, type SubmitEvent } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { Instant } from '#domain/time/instant.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { AddRegular } from '#ui/icons.ts';
import { Problem } from '#ui/Problem.tsx';
import { usePromiseWords } from '#ui/promiseWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAction } from '#ui/useAction.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { makePromise } from '#useCases/sessions/makePromise.ts';
import { PromiseList } from './PromiseList.tsx';
import { usePromisesStyles } from './Promises.styles.ts';

export interface NewPromisesProps {
  readonly view: PairView;
  readonly session: Instant;
  readonly onChanged: () => Promise<void>;
}

/** What the two will do until they meet again: what was said so far, and room for one more. */
export function NewPromises(props: NewPromisesProps) {
  const { view, session, onChanged } = props;
  const words = usePromiseWords();
  const made = view.promises.filter(({ value }) => value.session === session);
  return (
    <SectionCard title={words.now}>
      {made.length === 0 ? (
        <Body1>{words.nowHint}</Body1>
      ) : (
        <PromiseList view={view} promises={made} onChanged={onChanged} />
      )}
      <PromiseForm {...props} />
    </SectionCard>
  );
}

function PromiseForm(props: NewPromisesProps) {
  const { me, partner } = props.view;
  const words = usePromiseWords();
  const styles = usePromisesStyles();
  const problem = useProblem();
  const readersId = useId();
  const { what, setWhat, isOfPartner, setIsOfPartner, add } = useNewPromise(props);
  const submit = () => {
    if (what.trim() !== '') {
      add.run(undefined);
    }
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Field label={words.who}>
        <Select value={isOfPartner ? partner.id : me} onChange={(_, { value }) => setIsOfPartner(value === partner.id)}>
          <option value={me}>{words.mine}</option>
          <option value={partner.id}>{partner.name}</option>
        </Select>
      </Field>
      <Field label={words.what} hint={words.whatHint}>
        <Input value={what} aria-describedby={readersId} onChange={(_, { value }) => setWhat(value)} />
      </Field>
      <WhoCanRead id={readersId} place={{ kind: 'pair', view: props.view }} />
      <Actions>
        <Button type="submit" icon={<AddRegular />} disabledFocusable={add.isRunning}>
          {words.add}
        </Button>
      </Actions>
      {add.error !== undefined && <Problem {...problem(add.error, submit)} />}
    </form>
  );
}

function useNewPromise({ view, session, onChanged }: NewPromisesProps) {
  const { services } = useApp();
  const [what, setWhat] = useState('');
  const [isOfPartner, setIsOfPartner] = useState(false);
  // The same key on a retry, so that nothing is promised twice; a new one after it was written down.
  const [key, setKey] = useState(newKey);
  const of = isOfPartner ? view.partner.id : view.me;
  const add = useAction(
    async () => await makePromise(services, view, { key, session, of, what }),
    async () => {
      setWhat('');
      setKey(newKey());
      await onChanged();
    },
  );
  return { what, setWhat, isOfPartner, setIsOfPartner, add };
}

const newKey = (): string => crypto.randomUUID();
