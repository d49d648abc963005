import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useAction } from '#ui/useAction.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { thanksField } from '#useCases/notes/draftNames.ts';
import { forgetWritten } from '#useCases/notes/writtenDrafts.ts';
import { useTellPartner } from '../useTellPartner.ts';
import { giveThanks, type ThanksWords } from '#useCases/recognition/giveThanks.ts';

/** What the mentee has just done. */
export type GivingOutcome =
  | { readonly kind: 'given' }
  /** Their words are still here, to be put back. */
  | { readonly kind: 'takenBack'; readonly words: ThanksWords };

/** The writing of thanks, and what came of it. */
export function useGivenThanks(view: PairView, onChanged: () => Promise<void>) {
  const { services } = useApp();
  const tell = useTellPartner(view);
  const [editing, setEditing] = useState<ThanksWords | undefined>();
  const [outcome, setOutcome] = useState<GivingOutcome | undefined>();
  const isNew = (key: string) => view.thanks.every(({ value }) => value.key !== key);
  const field = (key: string) => thanksField(key, isNew(key));
  const forget = async (key: string) => await forgetWritten(services, { view, field: field(key) });
  const give = useAction(
    async (words: ThanksWords) => {
      await giveThanks(services, view, words);
      if (isNew(words.key)) {
        tell('thanksReceived');
      }
      await forget(words.key);
    },
    async () => {
      await onChanged();
      setEditing(undefined);
      setOutcome({ kind: 'given' });
    },
  );
  return {
    /** The thanks that are being written. */
    editing,
    outcome,
    give,
    begin: () => setEditing({ key: crypto.randomUUID(), text: '', mayBeShown: false }),
    change: setEditing,
    cancel: () => {
      setEditing(undefined);
      void (editing && forget(editing.key));
    },
    takenBack: async (words: ThanksWords) => {
      await onChanged();
      setOutcome({ kind: 'takenBack', words });
    },
  };
}
