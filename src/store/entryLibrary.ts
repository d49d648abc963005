import type { PersonId } from '#domain/ids.ts';
import type { OutsideProblem } from '#ports/problem.ts';
import type { EntryCodec } from './codecs/entryCodec.ts';
import type { Library } from './schema.ts';
import type { Site } from './site.ts';

export interface KeyedEntry {
  readonly kind: string;
  readonly key: string;
}

/** A library of folders, and what its entries look like: enough to read and write entries. */
export interface EntryPlace<Entry> {
  readonly site: Pick<Site, 'client' | 'scopes' | 'drive'>;
  readonly library: Library;
  readonly codec: EntryCodec<Entry>;
}

/** A library whose folders can be made, and for whom. */
export interface EntryLibrary<Entry> extends EntryPlace<Entry> {
  readonly site: Site;
  /** The Entra security group of the leads. */
  readonly leadsGroupId: string;
  /** Who is signed in; asked only when a folder is made. */
  readonly me: () => Promise<PersonId>;
  /** Told of each stored entry that `readEvery` had to leave out because it cannot be understood. */
  readonly onUnreadable?: (problem: OutsideProblem) => void;
}
