import type { Instant } from '#domain/time/instant.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { NoteField } from './NoteField.tsx';
import type { FollowPair } from './useLivePair.ts';
import { useSharedNote } from './useSharedNote.ts';

export interface SharedNoteProps {
  readonly view: PairView;
  readonly session: Instant;
  readonly follow: FollowPair;
}

/** The note that the two write together. */
export function SharedNote({ view, session, follow }: SharedNoteProps) {
  const note = useSharedNote(view, session, follow);
  const { title, label, hint } = useWords().notes.shared;
  return (
    <SectionCard title={title}>
      <NoteField note={note} label={label} hint={hint} other={view.partner.name} place={{ kind: 'pair', view }} />
    </SectionCard>
  );
}
