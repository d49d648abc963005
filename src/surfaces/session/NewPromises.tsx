import { Body1, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { Instant } from '#domain/time/instant.ts';
import { usePromiseWords } from '#ui/promiseWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { sessionField } from '#useCases/notes/draftNames.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { makePromise } from '#useCases/sessions/makePromise.ts';
import { AddLine } from './AddLine.tsx';
import { PromiseList } from './PromiseList.tsx';

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

function PromiseForm({ view, session, onChanged }: NewPromisesProps) {
  const { services } = useApp();
  const { me, partner } = view;
  const words = usePromiseWords();
  const [isOfPartner, setIsOfPartner] = useState(false);
  const of = isOfPartner ? partner.id : me;
  return (
    <AddLine
      view={view}
      label={words.what}
      hint={words.whatHint}
      button={words.add}
      field={sessionField('promise', session)}
      onAdded={({ key, text }) => makePromise(services, view, { key, session, of, what: text })}
      onChanged={onChanged}
    >
      <Field label={words.who}>
        <Select value={of} onChange={(_, { value }) => setIsOfPartner(value === partner.id)}>
          <option value={me}>{words.mine}</option>
          <option value={partner.id}>{partner.name}</option>
        </Select>
      </Field>
    </AddLine>
  );
}
