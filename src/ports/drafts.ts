import type { PersonId } from '#domain/ids.ts';
import type { Draft } from '#domain/notes/draft.ts';

/** Whose draft, and of which note. What one person typed is never found for another on the same device. */
export interface DraftPlace {
  readonly person: PersonId;
  readonly note: string;
}

/** A draft with the note that it is of. */
export interface NoteDraft extends Draft {
  readonly note: string;
}

/** Texts that SharePoint does not have yet, kept on this device through reloads and crashes. It never fails. */
export interface Drafts {
  /** What was neither saved nor discarded, the oldest first. */
  of(place: DraftPlace): Promise<readonly Draft[]>;
  /** Those of every note of this person, the oldest first; `undefined` when this device does not let us look. */
  everyOf(person: PersonId): Promise<readonly NoteDraft[] | undefined>;
  /** Keeps it in place of the draft with the same id. False when this device keeps nothing. */
  keep(place: DraftPlace, draft: Draft): Promise<boolean>;
  /** Forgets it, unless it says something else by now. */
  forget(place: DraftPlace, draft: Draft): Promise<void>;
}
