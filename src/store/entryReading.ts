import type { DriveItem } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { instant } from '#domain/time/instant.ts';
import { withQuery } from '#graph/path.ts';
import type { FoundEntry, Stored } from '#ports/folders.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { folderPath } from './folderPaths.ts';
import { bodyColumns } from './schema.ts';
import { type BodyFields, bodyText } from './body.ts';
import type { EntryLibrary, EntryPlace, KeyedEntry } from './entryLibrary.ts';

/** A list item of a library with the columns of ours. Columns without a value are not in the answer. */
export interface EntryRow {
  readonly id?: string;
  readonly webUrl?: string;
  readonly lastModifiedDateTime?: string;
  readonly eTag?: string;
  readonly fields?: BodyFields & { readonly '@odata.etag'?: string; readonly Kind?: string };
}

/**
 * Every entry, oldest first. One that cannot be understood fails the reading, as nobody should decide on half a folder;
 * whoever asks to be told of it gets the others.
 */
export async function readEntries<Entry extends KeyedEntry>(
  options: EntryPlace<Entry>,
  name: string,
  onUnreadable: (problem: OutsideProblem) => void = fail,
): Promise<readonly Stored<Entry>[]> {
  const { site, library } = options;
  const files = await site.client.all<DriveItem & { readonly listItem?: EntryRow }>({
    aim: `read folder "${name}" of ${library}`,
    path: withQuery(`${await folderPath(options, name)}/children`, {
      $select: 'id,name,webUrl',
      $expand: 'listItem($expand=fields)',
    }),
    scopes: site.scopes.use,
  });
  return files
    .flatMap(({ listItem }) => (listItem ? [listItem] : []))
    .filter(isComplete)
    .toSorted(byAge)
    .flatMap((row) => orTold(() => [storedEntry(options, row, name)], onUnreadable));
}

function fail(problem: OutsideProblem): never {
  throw problem;
}

/**
 * Every entry of these kinds. One that cannot be understood is left out and told to `onUnreadable`. All pages are read in
 * the order of ids, without a filter: beyond 5,000 items SharePoint refuses a filter that finds more than that, whatever
 * is indexed. Source: https://learn.microsoft.com/sharepoint/troubleshoot/lists-and-libraries/items-exceeds-list-view-threshold.
 */
export async function readEveryFolder<Entry extends KeyedEntry, Kind extends Entry['kind']>(
  options: EntryLibrary<Entry>,
  kinds: readonly Kind[],
): Promise<readonly FoundEntry<Extract<Entry, { kind: Kind }>>[]> {
  const { site, library, onUnreadable } = options;
  const rows = await site.client.all<EntryRow>({
    aim: `read every ${kinds.join(' and ')} in ${library}`,
    path: withQuery(`${await site.list(library)}/items`, {
      $expand: `fields($select=Kind,${bodyColumns.join(',')})`,
      $top: pageSize,
    }),
    scopes: site.scopes.use,
  });
  const wanted = rows.filter((row) => isComplete(row) && kinds.some((kind) => kind === row.fields?.Kind));
  const found = (row: EntryRow): readonly FoundEntry<Extract<Entry, { kind: Kind }>>[] => {
    const folder = folderOf(row);
    const { value, version } = storedEntry(options, row, folder);
    const { lastModifiedDateTime: at } = row;
    return isOfKind(value, kinds) ? [{ value, version, folder, writtenAt: at ? instant(at) : undefined }] : [];
  };
  return wanted.toSorted(byAge).flatMap((row) => orTold(() => found(row), onUnreadable));
}

/**
 * Left to itself Graph gives 200, and a large programme would wait for ten answers in place of one. Where it gives fewer
 * than asked for, there are more pages: docs/first-tenant.md.
 */
const pageSize = 2000;

/** What was read; nothing when it cannot be understood, and then that is told. */
function orTold<Found>(
  read: () => readonly Found[],
  onUnreadable?: (problem: OutsideProblem) => void,
): readonly Found[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof OutsideProblem)) {
      throw error;
    }
    onUnreadable?.(error);
    return [];
  }
}

/** A writer that stopped between making the file and filling its columns leaves one without; the next write fills it. */
export const isComplete = ({ fields }: EntryRow): boolean =>
  fields?.Kind !== undefined && bodyText(fields) !== undefined;

/** The version to hand back in If-Match. */
export const versionOf = ({ fields, eTag }: EntryRow): string => fields?.['@odata.etag'] ?? eTag ?? '';

/** What a row says. Throws `broken` with the file and the field when it cannot be understood. */
export function storedEntry<Entry extends KeyedEntry>(
  { library, codec }: EntryPlace<Entry>,
  row: EntryRow,
  folder: string,
): Stored<Entry> {
  try {
    return { value: codec.decode(bodyText(row.fields) ?? ''), version: versionOf(row) };
  } catch (error) {
    const file = `${library}/${folder}/${namesIn(row).at(-1) ?? row.id ?? ''}`;
    const said = error instanceof Error ? error.message : String(error);
    throw new OutsideProblem('broken', `Cannot read "${file}": ${said}`, { cause: error });
  }
}

/** SharePoint numbers the items of a library in the order in which they were made. */
const byAge = (one: EntryRow, other: EntryRow): number => Number(one.id) - Number(other.id);

const isOfKind = <Entry extends KeyedEntry, Kind extends Entry['kind']>(
  entry: Entry,
  kinds: readonly Kind[],
): entry is Extract<Entry, { kind: Kind }> => kinds.some((kind) => kind === entry.kind);

/** A list item does not say in which folder it is, but its address does. */
export const folderOf = (row: Pick<EntryRow, 'webUrl'>): string => namesIn(row).at(-2) ?? '';

const namesIn = ({ webUrl }: Pick<EntryRow, 'webUrl'>): readonly string[] =>
  webUrl ? new URL(webUrl).pathname.split('/').map((name) => decodeURIComponent(name)) : [];
