import { useApp } from '#app/appContext.tsx';
import type { StoredText } from '#domain/notes/draft.ts';
import type { Instant } from '#domain/time/instant.ts';
import { sharedDraftName } from '#useCases/notes/draftNames.ts';
import { noteHistory } from '#useCases/notes/noteHistory.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';
import type { FollowPair } from './useLivePair.ts';
import { useNote, type Note } from './useNote.ts';

/** The shared note of one session. */
export function useSharedNote(view: PairView, session: Instant, follow: FollowPair): Note {
  const { services } = useApp();
  return useNote({
    known: noteOf(view, session),
    draftPlace: { person: view.me, note: sharedDraftName(view, session) },
    follow: (onReading) => follow((reading) => onReading(reading.then((read) => noteOf(read, session)))),
    history: async () => await noteHistory(services, view, session),
    write: async (text, replaces) => await writeNote(services, view, { session, text, replaces }),
  });
}

function noteOf({ notes }: PairView, session: Instant): StoredText {
  const note = notes.find(({ value }) => value.session === session);
  return { text: note?.value.text ?? '', version: note?.version };
}
