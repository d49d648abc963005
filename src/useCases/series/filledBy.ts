import type { PairEntry } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Stored } from '#ports/folders.ts';

type FilledEntry = Extract<PairEntry, { kind: 'filled' }>;

/** The appointment that this person filled in last, and of which nothing more is known. */
export const filledBy = (person: PersonId, entries: readonly Stored<PairEntry>[]): Stored<FilledEntry> | undefined =>
  entries.flatMap(({ value, version }) =>
    value.kind === 'filled' && value.by === person ? [{ value, version }] : [],
  )[0];
