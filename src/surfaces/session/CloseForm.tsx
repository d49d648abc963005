import { Body1, Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useId, useState, type SubmitEvent } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { Instant } from '#domain/time/instant.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAction } from '#ui/useAction.ts';
import { useWords } from '#ui/words.tsx';
import { closeSession } from '#useCases/sessions/closeSession.ts';
import { sessionField } from '#useCases/notes/draftNames.ts';
import { forgetWritten } from '#useCases/notes/writtenDrafts.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { useCloseFormStyles } from './CloseForm.styles.ts';
import { useKeptText } from './useKeptText.ts';

export interface CloseFormProps {
  readonly view: PairView;
  readonly session: Instant;
  readonly onChanged: () => Promise<void>;
}

/** The two-minute close: what I taught, what I learned. */
export function CloseForm(props: CloseFormProps) {
  const words = useWords().session.close;
  const styles = useCloseFormStyles();
  const problem = useProblem();
  const readersId = useId();
  const form = useCloseForm(props);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    form.keep();
  };
  return (
    <SectionCard title={words.title}>
      <Body1>{words.intro(props.view.partner.name)}</Body1>
      <form className={styles.form} onSubmit={onSubmit}>
        <Field label={words.taught} validationMessage={form.isMissingWords ? words.needsWords : null}>
          <Textarea
            aria-describedby={readersId}
            value={form.taught}
            resize="vertical"
            onChange={(_, { value }) => form.setTaught(value)}
          />
        </Field>
        <Field label={words.learned}>
          <Textarea
            aria-describedby={readersId}
            value={form.learned}
            resize="vertical"
            onChange={(_, { value }) => form.setLearned(value)}
          />
        </Field>
        <WhoCanRead id={readersId} place={{ kind: 'pair', view: props.view }} />
        <Actions>
          <Button type="submit" appearance="primary" disabled={form.isKeeping}>
            {words.save}
          </Button>
          <Text role="status">{form.isKept ? words.kept : ''}</Text>
        </Actions>
        {form.error !== undefined && <Problem {...problem(form.error, form.keep)} />}
      </form>
    </SectionCard>
  );
}

function useCloseForm({ view, session, onChanged }: CloseFormProps) {
  const { services } = useApp();
  const before = view.learnings.find(({ value }) => value.session === session && value.by === view.me)?.value;
  const places = {
    taught: { view, field: sessionField('taught', session) },
    learned: { view, field: sessionField('learned', session) },
  };
  const [taught, setTaught] = useKeptText(places.taught, before?.taught);
  const [learned, setLearned] = useKeptText(places.learned, before?.learned);
  const [isMissingWords, setIsMissingWords] = useState(false);
  const close = useAction(
    async () => await closeSession(services, view, { session, taught, learned }),
    async () => {
      await Promise.all(Object.values(places).map((place) => forgetWritten(services, place)));
      await onChanged();
    },
  );
  const isEmpty = `${taught}${learned}`.trim() === '';
  return {
    taught,
    setTaught,
    learned,
    setLearned,
    isMissingWords: isMissingWords && isEmpty,
    isKeeping: close.isRunning,
    isKept: before !== undefined && before.taught === taught.trim() && before.learned === learned.trim(),
    error: close.error,
    keep: () => {
      setIsMissingWords(isEmpty);
      if (!isEmpty) {
        close.run(undefined);
      }
    },
  };
}
