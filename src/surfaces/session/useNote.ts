import { useEffect, useState, useSyncExternalStore } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { StoredText } from '#domain/notes/draft.ts';
import type { DraftPlace } from '#ports/drafts.ts';
import type { NoteVersion } from '#useCases/notes/noteHistory.ts';
import { noteKeeper } from './noteKeeper.ts';
import type { NoteKeeper, NotePlace, NoteState } from './notePlace.ts';

export interface Note extends NoteState {
  readonly keeper: NoteKeeper;
  readonly name: string;
  readonly history: () => Promise<readonly NoteVersion[]>;
}

export interface NoteHome extends Pick<NotePlace, 'read' | 'write'> {
  /** As the page knows it already. */
  readonly known: StoredText;
  readonly draftPlace: DraftPlace;
  readonly history: () => Promise<readonly NoteVersion[]>;
}

/** A note that is saved by itself, outlives the page, and is shown anew when somebody else wrote. */
export function useNote({ known, draftPlace, read, write, history }: NoteHome): Note {
  const { drafts, clock } = useApp().services;
  const [keeper] = useState(() =>
    noteKeeper(known, {
      read,
      write,
      drafts: {
        all: async () => await drafts.of(draftPlace),
        keep: async (draft) => await drafts.keep(draftPlace, draft),
        forget: async (draft) => await drafts.forget(draftPlace, draft),
      },
      now: () => clock.now(),
    }),
  );
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  useSavingBeforeLeaving(keeper);
  useRefreshing(keeper);
  return { ...state, keeper, name: draftPlace.note, history };
}

/** Saves when the page is hidden or left, and when the connection is back. */
function useSavingBeforeLeaving({ save }: NoteKeeper): void {
  useEffect(() => {
    window.addEventListener('online', save);
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('online', save);
      window.removeEventListener('pagehide', save);
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
        refresh().catch((error: unknown) => console.warn('Cannot read the note again', error));
      }
    };
    look();
    const timer = setInterval(look, refreshMs);
    return () => clearInterval(timer);
  }, [refresh]);
}

/** Two people who write in turns see each other's words before they answer. */
const refreshMs = 15_000;
