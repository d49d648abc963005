import type { FolderAudience, Folders, Reader, Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';

export type WriteOutcome<Written> =
  | { readonly kind: 'saved'; readonly note: Stored<Written> }
  /** Somebody wrote meanwhile; both texts are kept, nothing was overwritten. */
  | { readonly kind: 'conflict'; readonly theirs: Stored<Written> }
  /** Somebody else could read it, or SharePoint does not say, so it was not stored. */
  | { readonly kind: 'notPrivate'; readonly unexpected: readonly Reader[] };

export interface ConfirmedPlace {
  readonly folder: string;
  /** Nobody else may be able to read it. */
  readonly audience: FolderAudience;
}

interface KeyedEntry {
  readonly kind: string;
  readonly key: string;
}

/** Writes an entry once SharePoint confirms that only those whom it is for can read it. */
export async function writeConfirmed<Entry extends KeyedEntry, Written extends Entry>(
  folders: Folders<Entry>,
  { folder, audience }: ConfirmedPlace,
  entry: Written,
  replaces: string | undefined,
): Promise<WriteOutcome<Written>> {
  const privacy = await folders.privacyOf(folder, audience);
  if (!privacy.confirmed) {
    return { kind: 'notPrivate', unexpected: privacy.unexpected };
  }
  try {
    return { kind: 'saved', note: await folders.write(folder, entry, replaces) };
  } catch (error) {
    const theirs = isProblem(error, 'conflict') ? await standing(folders, folder, entry) : undefined;
    if (theirs === undefined) {
      throw error;
    }
    return { kind: 'conflict', theirs };
  }
}

async function standing<Entry extends KeyedEntry, Written extends Entry>(
  folders: Folders<Entry>,
  folder: string,
  entry: Written,
): Promise<Stored<Written> | undefined> {
  for (const { value, version } of await folders.read(folder)) {
    if (isOther<Entry, Written>(value, entry)) {
      return { value, version };
    }
  }
  return undefined;
}

/** The entry that stands in the same file: its kind says of which type it is. */
const isOther = <Entry extends KeyedEntry, Written extends Entry>(value: Entry, entry: Written): value is Written =>
  value.kind === entry.kind && value.key === entry.key;
