import type { DriveItem, ListItemVersion } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { instant } from '#domain/time/instant.ts';
import { withQuery } from '#graph/path.ts';
import type { PastVersion } from '#ports/folders.ts';
import type { EntryLibrary, KeyedEntry } from './entryLibrary.ts';
import { type EntryRow, isComplete, storedEntry } from './entryReading.ts';

type VersionRow = Omit<ListItemVersion, 'fields'> & EntryRow;

/**
 * Every version of an entry, the newest first, as SharePoint keeps them by itself.
 * Source: https://learn.microsoft.com/graph/api/listitem-list-versions.
 */
export async function readHistory<Entry extends KeyedEntry>(
  options: EntryLibrary<Entry>,
  folder: string,
  { kind, key }: KeyedEntry,
): Promise<readonly PastVersion<Entry>[]> {
  const { site, library } = options;
  const aim = `read the history of ${kind} ${key} in "${folder}"`;
  const scopes = site.scopes.use;
  const { listItem } = await site.client.send<DriveItem>({
    aim,
    path: withQuery(`${await site.drive(library)}/root:/${encodeURIComponent(folder)}/${kind}-${key}.txt`, {
      $select: 'id',
      $expand: 'listItem',
    }),
    scopes,
  });
  const rows = await site.client.all<VersionRow>({
    aim,
    path: withQuery(`${await site.list(library)}/items/${listItem?.id ?? ''}/versions`, { $expand: 'fields' }),
    scopes,
  });
  return rows.filter(isComplete).map((row) => ({
    value: storedEntry(options, row, folder).value,
    by: row.lastModifiedBy?.user?.displayName ?? '',
    at: instant(row.lastModifiedDateTime ?? ''),
  }));
}
