import type { Folders } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';

/** A folder or an entry that could not be read. */
export type MissingData =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'entry'; readonly folder: string; readonly message: string };

/** What could be read of a folder, and what could not. */
export interface FolderReading<Entry> {
  readonly entries: readonly Entry[];
  readonly missing: readonly MissingData[];
}

/**
 * Reads as much of a folder as SharePoint gives and we understand. What passes, such as a lost connection, is thrown: the
 * next try may read it all.
 */
export async function readWhatOpens<Entry extends { readonly kind: string; readonly key: string }>(
  folders: Folders<Entry>,
  library: 'People' | 'Private' | 'Pairs',
  name: string,
): Promise<FolderReading<Entry>> {
  const folder = `${library}/${name}`;
  const missing: MissingData[] = [];
  try {
    const stored = await folders.read(name, ({ message }) => missing.push({ kind: 'entry', folder, message }));
    return { entries: stored.map(({ value }) => value), missing };
  } catch (error) {
    if (isProblem(error, 'missing') || isProblem(error, 'denied')) {
      return { entries: [], missing: [{ kind: 'folder', folder }] };
    }
    throw error;
  }
}
