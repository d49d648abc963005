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
  /** Where it is no note of a session; `what I want to remember` when left out. */
  readonly words?: { readonly title: string; readonly label: string; readonly hint: string };
}

/** What the person keeps of the session to themselves. */
export function PrivateNote({ view, session, words }: PrivateNoteProps) {
  const { services } = useApp();
  const known = useLoad(
    ['privateNote', view.me, privateNoteKey(view, session)],
    async () => await readPrivateNote(services, view, session),
  );
  const problem = useProblem();
  const { notes, loading } = useWords();
  return (
    <SectionCard title={words?.title ?? notes.mine.title}>
      {known.status === 'loading' && <Body1 role="status">{loading}</Body1>}
      {known.status === 'failed' && <Problem {...problem(known.error, known.retry)} />}
      {known.status === 'ready' && (
        <OpenNote view={view} session={session} known={known.value} words={words ?? notes.mine} />
      )}
    </SectionCard>
  );
}

function OpenNote({ view, session, known, words }: Required<PrivateNoteProps> & { readonly known: StoredText }) {
  const note = usePrivateNote(view, session, known);
  const { other } = useWords().notes.mine;
  const { label, hint } = words;
  return <NoteField note={note} label={label} hint={hint} other={other} place={{ kind: 'private', view }} />;
}
