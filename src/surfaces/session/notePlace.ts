import type { Draft, StoredText } from '#domain/notes/draft.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { WriteOutcome } from '#useCases/notes/writeConfirmed.ts';

/** Where a note lives, and where its drafts do. */
export interface NotePlace {
  /** Asked for one save at a time; letters typed meanwhile are saved after it. */
  readonly write: (text: string, replaces: string | undefined) => Promise<WriteOutcome<{ readonly text: string }>>;
  readonly drafts: NoteDrafts;
  readonly now: () => Instant;
}

/** The drafts of one note on this device; see `Drafts`. */
interface NoteDrafts {
  readonly all: () => Promise<readonly Draft[]>;
  readonly keep: (draft: Draft) => Promise<boolean>;
  readonly forget: (draft: Draft) => Promise<void>;
}

export type NoteStatus =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  /** `withTheirs`: what somebody else wrote meanwhile is in it now. */
  | { readonly kind: 'saved'; readonly withTheirs: boolean }
  | { readonly kind: 'notSaved'; readonly error: unknown }
  | { readonly kind: 'tooLong'; readonly tooMany: number }
  /** Two texts changed the same lines. The note has both, to be edited; it is saved when the person says so. */
  | { readonly kind: 'conflict'; readonly mine: string; readonly theirs: string }
  | { readonly kind: 'notPrivate'; readonly readers: readonly string[] };

export interface NoteState {
  readonly text: string;
  readonly status: NoteStatus;
  /** Whether this very text is kept on this device, which matters until it is saved. */
  readonly onDevice: 'notYet' | 'kept' | 'refused';
  /** Drafts of earlier visits that were neither saved nor discarded. */
  readonly offers: readonly Draft[];
}

/** Keeps one note: what is typed is never thrown away, and reaches SharePoint by itself. */
export interface NoteKeeper {
  readonly state: () => NoteState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The person typed; it is kept on the device at once, and saved a second after the last letter. */
  readonly type: (text: string) => void;
  /** Saves now what is not saved, unless a conflict waits for a decision. */
  readonly save: () => void;
  /** The person has looked at a conflict: what the note says now is to be saved. */
  readonly settle: () => void;
  /** Brings a draft of an earlier visit back into the note. */
  readonly takeBack: (draft: Draft) => void;
  readonly discard: (draft: Draft) => void;
  /** Takes a reading that begins now: what somebody else wrote is shown, unless the person has something unsaved. */
  readonly refresh: (reading: Promise<StoredText>) => Promise<void>;
  /** Saves what could not be saved before. */
  readonly tryAgain: () => void;
}
