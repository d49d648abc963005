import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { StoredText } from '#domain/notes/draft.ts';
import type { DraftPlace } from '#ports/drafts.ts';
import type { NoteVersion } from '#useCases/notes/noteHistory.ts';
import { noteKeeper } from './noteKeeper.ts';
import { isSeenOnline } from './isSeenOnline.ts';
import type { NoteKeeper, NotePlace, NoteState } from './notePlace.ts';

export interface Note extends NoteState {
  readonly keeper: NoteKeeper;
  readonly name: string;
  readonly history: () => Promise<readonly NoteVersion[]>;
}

export interface NoteHome extends Pick<NotePlace, 'write'> {
  /** As the page knows it already. */
  readonly known: StoredText;
  readonly draftPlace: DraftPlace;
  readonly follow: FollowNote;
  readonly history: () => Promise<readonly NoteVersion[]>;
}

/** A note that is saved by itself, outlives the page, and is shown anew when somebody else wrote. */
export function useNote({ known, draftPlace, follow, write, history }: NoteHome): Note {
  const { drafts, clock } = useApp().services;
  const [keeper] = useState(() =>
    noteKeeper(known, {
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
  useTryingAgain(keeper);
  useFollowing(keeper, follow);
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

/** Hands over readings of the note as they begin, until the function that it gives is called. */
type FollowNote = (onReading: (reading: Promise<StoredText>) => void) => () => void;

function useFollowing({ refresh }: NoteKeeper, follow: FollowNote): void {
  const begin = useEffectEvent(follow);
  useEffect(
    () =>
      begin((reading) => {
        // What is on screen stays; when the connection is gone, saving says so.
        refresh(reading).catch((error: unknown) => console.warn('Cannot read the note again', error));
      }),
    [refresh],
  );
}

function useTryingAgain({ tryAgain }: NoteKeeper): void {
  useEffect(() => {
    const timer = setInterval(() => {
      if (isSeenOnline()) {
        tryAgain();
      }
    }, againMs);
    return () => clearInterval(timer);
  }, [tryAgain]);
}

const againMs = 15_000;
