import type { Draft, StoredText } from '#domain/notes/draft.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { WriteOutcome } from '#useCases/writeConfirmed.ts';

/** Where a note lives, and where its drafts do. */
export interface NotePlace {
  readonly read: () => Promise<StoredText>;
  /** Asked for one save at a time; letters typed meanwhile are saved after it. */
  readonly write: (text: string, replaces: string | undefined) => Promise<WriteOutcome<{ readonly text: string }>>;
  readonly drafts: NoteDrafts;
  readonly now: () => Instant;
}

/** The drafts of one note on this device; see `Drafts`. */
export interface NoteDrafts {
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
