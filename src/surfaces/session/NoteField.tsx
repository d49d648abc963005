import { Field, Textarea } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import type { WrittenPlace } from '#useCases/readers/whoCanRead.ts';
import { NoteConflict } from './NoteConflict.tsx';
import { NoteHistory } from './NoteHistory.tsx';
import { NoteOffer } from './NoteOffer.tsx';
import { NoteStanding } from './NoteStanding.tsx';
import { useNoteFieldStyles } from './NoteField.styles.ts';
import type { Note } from './useNote.ts';

export interface NoteFieldProps {
  readonly note: Note;
  readonly label: string;
  readonly hint: string;
  /** Who else writes here, or the same person somewhere else. */
  readonly other: string;
  readonly place: WrittenPlace;
}

/** Where a note is written, with whatever has to be said about it. */
export function NoteField({ note, label, hint, other, place }: NoteFieldProps) {
  const readersId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const styles = useNoteFieldStyles();
  const { status, text, keeper, offers } = note;
  const [offer] = offers;
  /** The button that was pressed goes away, and what it did is seen in the field: there the focus goes on. */
  const thenWrite =
    <Given extends readonly unknown[]>(act: (...given: Given) => void) =>
    (...given: Given) => {
      act(...given);
      field.current?.focus();
    };
  const bringBack = (version: string) => {
    keeper.type(version);
    keeper.save();
  };
  return (
    <>
      {offer && status.kind !== 'conflict' && (
        <NoteOffer
          key={offer.id}
          draft={offer}
          onTakenBack={thenWrite(keeper.takeBack)}
          onDiscarded={thenWrite(keeper.discard)}
        />
      )}
      {status.kind === 'conflict' && <NoteConflict other={other} {...status} onChosen={thenWrite(keeper.type)} />}
      <Field label={label} hint={hint}>
        <Textarea
          dir="auto"
          textarea={{ ref: field }}
          className={styles.text}
          resize="vertical"
          rows={8}
          aria-describedby={readersId}
          value={text}
          onChange={(_, { value }) => keeper.type(value)}
          onBlur={keeper.save}
        />
      </Field>
      <WhoCanRead id={readersId} place={place} />
      <NoteStanding note={note} other={other} onSettled={thenWrite(keeper.settle)} />
      <NoteHistory
        noteName={note.name}
        read={note.history}
        mayBringBack={status.kind === 'saved' || status.kind === 'untouched'}
        onBroughtBack={bringBack}
      />
    </>
  );
}
