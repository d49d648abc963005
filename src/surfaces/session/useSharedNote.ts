import { useEffect, useState, useSyncExternalStore } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { Instant } from '#domain/time/instant.ts';
import { openPair, type PairView } from '#useCases/openPair.ts';
import { writeNote } from '#useCases/writeNote.ts';
import { noteKeeper, type NoteKeeper, type NoteState, type StoredText } from './noteKeeper.ts';

export interface SharedNoteState extends NoteState {
  readonly keeper: NoteKeeper;
}

/** The shared note of one session: saved by itself, and shown anew when the partner wrote. */
export function useSharedNote(view: PairView, session: Instant): SharedNoteState {
  const { services } = useApp();
  const [keeper] = useState(() =>
    noteKeeper(noteOf(view, session), {
      read: async () => noteOf(await openPair(services, view), session),
      write: async (text, replaces) => await writeNote(services, view, { session, text, replaces }),
    }),
  );
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  useSavingBeforeLeaving(keeper);
  useRefreshing(keeper);
  return { ...state, keeper };
}

function noteOf({ notes }: PairView, session: Instant): StoredText {
  const note = notes.find(({ value }) => value.session === session);
  return { text: note?.value.text ?? '', version: note?.version };
}

/** Saves when the page is hidden or left, and when the connection is back. */
function useSavingBeforeLeaving({ save }: NoteKeeper): void {
  useEffect(() => {
    window.addEventListener('online', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('online', save);
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [save]);
}

function useRefreshing({ refresh }: NoteKeeper): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') {
        // What is on screen stays; when the connection is gone, saving says so.
        refresh().catch((error: unknown) => console.warn('Cannot read the shared note again', error));
      }
    };
    look();
    const timer = setInterval(look, refreshMs);
    return () => clearInterval(timer);
  }, [refresh]);
}

/** Two people who write in turns see each other's words before they answer. */
const refreshMs = 15_000;
