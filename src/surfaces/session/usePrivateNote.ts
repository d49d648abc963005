import { useApp } from '#app/appContext.tsx';
import type { StoredText } from '#domain/notes/draft.ts';
import type { Instant } from '#domain/time/instant.ts';
import { privateDraftName } from '#useCases/notes/draftNames.ts';
import { privateNoteHistory } from '#useCases/notes/noteHistory.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { readPrivateNote, writePrivateNote } from '#useCases/notes/privateNotes.ts';
import { useNote, type Note } from './useNote.ts';

/** The note of one session that nobody else can read. */
export function usePrivateNote(view: PairView, session: Instant, known: StoredText): Note {
  const { services } = useApp();
  return useNote({
    known,
    draftPlace: { person: view.me, note: privateDraftName(view, session) },
    follow: (onReading) => whenSeen(() => onReading(readPrivateNote(services, view, session))),
    history: async () => await privateNoteHistory(services, view, session),
    write: async (text, replaces) => await writePrivateNote(services, view, { session, text, replaces }),
  });
}

/** Somebody who opens the page again may have written on another device meanwhile; while they look at it, hardly. */
function whenSeen(look: () => void): () => void {
  const lookIfSeen = () => {
    if (document.visibilityState === 'visible') {
      look();
    }
  };
  look();
  document.addEventListener('visibilitychange', lookIfSeen);
  return () => document.removeEventListener('visibilitychange', lookIfSeen);
}
