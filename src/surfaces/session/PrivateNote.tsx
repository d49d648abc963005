import { Body1 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { StoredText } from '#domain/notes/draft.ts';
import type { Instant } from '#domain/time/instant.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { privateNoteKey, readPrivateNote } from '#useCases/notes/privateNotes.ts';
import { NoteField } from './NoteField.tsx';
import { usePrivateNote } from './usePrivateNote.ts';

export interface PrivateNoteProps {
  readonly view: PairView;
  readonly session: Instant;
}

/** What the person keeps of the session to themselves. */
export function PrivateNote({ view, session }: PrivateNoteProps) {
  const { services } = useApp();
  const known = useLoad(
    ['privateNote', view.me, privateNoteKey(view, session)],
    async () => await readPrivateNote(services, view, session),
  );
  const problem = useProblem();
  const { notes, loading } = useWords();
  return (
    <SectionCard title={notes.mine.title}>
      {known.status === 'loading' && <Body1 role="status">{loading}</Body1>}
      {known.status === 'failed' && <Problem {...problem(known.error, known.retry)} />}
      {known.status === 'ready' && <OpenNote view={view} session={session} known={known.value} />}
    </SectionCard>
  );
}

function OpenNote({ view, session, known }: PrivateNoteProps & { readonly known: StoredText }) {
  const note = usePrivateNote(view, session, known);
  const { label, hint, other } = useWords().notes.mine;
  return <NoteField note={note} label={label} hint={hint} other={other} place={{ kind: 'private', view }} />;
}
