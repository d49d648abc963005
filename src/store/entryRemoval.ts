import type { DriveItem } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { withQuery } from '#graph/path.ts';
import { isProblem } from '#ports/problem.ts';
import type { EntryLibrary, KeyedEntry } from './entryLibrary.ts';
import type { EntryRow } from './entryReading.ts';
import { folderPath } from './folderPaths.ts';

/**
 * Takes away a folder with all that is in it. That the right to write is enough is assumed: docs/first-tenant.md; it goes
 * to the site's recycle bin, where it stays 93 days unless an administrator set 7 to 180. Sources:
 * https://learn.microsoft.com/graph/api/driveitem-delete, https://learn.microsoft.com/graph/api/resources/recyclebinsettings.
 */
export async function removeFolder<Entry>(library: EntryLibrary<Entry>, name: string): Promise<void> {
  await unlessGone(async () => {
    await library.site.client.send<object>({
      aim: `remove folder "${name}" of ${library.library}`,
      path: await folderPath(library, name),
      method: 'DELETE',
      scopes: library.site.scopes.use,
    });
  });
}

/**
 * Takes away one entry at its version, as a list item: the versions we read are those of list items, which files need
 * not share. Source: https://learn.microsoft.com/graph/api/listitem-delete.
 */
export async function removeEntry<Entry extends KeyedEntry>(
  library: EntryLibrary<Entry>,
  folder: string,
  { kind, key }: KeyedEntry,
  version: string,
): Promise<void> {
  const { site } = library;
  const aim = `remove ${kind} ${key} from "${folder}"`;
  const file = `${encodeURIComponent(folder)}/${encodeURIComponent(`${kind}-${key}.txt`)}`;
  await unlessGone(async () => {
    const { listItem } = await site.client.send<DriveItem & { readonly listItem?: EntryRow }>({
      aim,
      path: withQuery(`${await site.drive(library.library)}/root:/${file}`, { $select: 'id', $expand: 'listItem' }),
      scopes: site.scopes.use,
    });
    await site.client.send<object>({
      aim,
      path: `${await site.list(library.library)}/items/${listItem?.id ?? ''}`,
      method: 'DELETE',
      headers: { 'If-Match': version },
      scopes: site.scopes.use,
    });
  });
}

/** What an earlier try took away already is gone as wished. */
async function unlessGone(take: () => Promise<void>): Promise<void> {
  try {
    await take();
  } catch (error) {
    if (!isProblem(error, 'missing')) {
      throw error;
    }
  }
}
