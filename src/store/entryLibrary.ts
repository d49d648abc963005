import type { PersonId } from '#domain/ids.ts';
import type { OutsideProblem } from '#ports/problem.ts';
import type { EntryCodec } from './codecs/entryCodec.ts';
import type { Library } from './schema.ts';
import type { Site } from './site.ts';

export interface KeyedEntry {
  readonly kind: string;
  readonly key: string;
}

/** A library of folders, what its entries look like, and for whom its folders are made. */
export interface EntryLibrary<Entry> {
  readonly site: Site;
  readonly library: Library;
  readonly codec: EntryCodec<Entry>;
  /** The Entra security group of the leads. */
  readonly leadsGroupId: string;
  /** Who is signed in; asked only when a folder is made. */
  readonly me: () => Promise<PersonId>;
  /** Told of each stored entry that `readEvery` had to leave out because it cannot be understood. */
  readonly onUnreadable?: (problem: OutsideProblem) => void;
}
