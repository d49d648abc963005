import type { DriveItem } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { withQuery } from '#graph/path.ts';
import type { Stored } from '#ports/folders.ts';
import { isProblem, OutsideProblem } from '#ports/problem.ts';
import { bodyFields } from './body.ts';
import { saysTheSame } from './codecs/entryCodec.ts';
import { type EntryRow, isComplete, storedEntry, versionOf } from './entryReading.ts';
import { folderPath } from './folderPaths.ts';
import type { EntryPlace, KeyedEntry } from './entryLibrary.ts';

/**
 * Writes one entry: the file first, whose name lets only one of its kind and key exist, then its columns, under
 * If-Match. So a write that is repeated, or done by two at once, ends with one entry.
 */
export async function writeEntry<Entry extends KeyedEntry, Written extends Entry>(
  options: EntryPlace<Entry>,
  folder: string,
  entry: Written,
  replaces: string | undefined,
): Promise<Stored<Written>> {
  const target = targetOf(options, folder, entry);
  if (replaces === undefined) {
    await makeFile(target);
  }
  const file = await readFile(target);
  if (replaces === undefined && isComplete(file.row)) {
    return standing(target, file);
  }
  try {
    const version = await fillColumns(target, file, replaces ?? versionOf(file.row));
    // Without a version in the answer it is read, and what stands by then may be somebody else's.
    return version === undefined ? standing(target, await readFile(target)) : { value: entry, version };
  } catch (error) {
    if (isProblem(error, 'conflict')) {
      return standing(target, await readFile(target), error);
    }
    throw error;
  }
}

interface Target<Entry extends KeyedEntry, Written extends Entry> {
  readonly options: EntryPlace<Entry>;
  readonly folder: string;
  readonly entry: Written;
  readonly fileName: string;
  readonly columns: object;
}

interface EntryFile {
  readonly path: string;
  readonly row: EntryRow;
}

function targetOf<Entry extends KeyedEntry, Written extends Entry>(
  options: EntryPlace<Entry>,
  folder: string,
  entry: Written,
): Target<Entry, Written> {
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(entry.key)) {
    throw new RangeError(
      `Cannot write ${entry.kind} "${entry.key}": expected letters, digits, dot, dash or underscore`,
    );
  }
  const columns = {
    Kind: entry.kind,
    EntryKey: entry.key,
    ...options.codec.columns(entry),
    ...bodyFields(options.codec.encode(entry)),
  };
  return { options, folder, entry, columns, fileName: `${entry.kind}-${entry.key}.txt` };
}

/** By the folder's id: by its path, SharePoint would make a missing folder, open to everybody. */
async function makeFile<Entry extends KeyedEntry>({
  options,
  folder,
  entry,
  fileName,
}: Target<Entry, Entry>): Promise<void> {
  const { site } = options;
  const parent = await folderPath(options, folder);
  try {
    await site.client.send<DriveItem>({
      aim: `write ${fileName} in "${folder}"`,
      path: withQuery(`${parent}:/${encodeURIComponent(fileName)}:/content`, {
        '@microsoft.graph.conflictBehavior': 'fail',
      }),
      method: 'PUT',
      body: `${entry.kind} ${entry.key}`,
      scopes: site.scopes.use,
    });
  } catch (error) {
    if (!isProblem(error, 'conflict')) {
      throw error;
    }
  }
}

async function readFile<Entry extends KeyedEntry>({
  options,
  folder,
  fileName,
}: Target<Entry, Entry>): Promise<EntryFile> {
  const { site, library } = options;
  const drive = await site.drive(library);
  const { id, listItem } = await site.client.send<DriveItem & { readonly listItem?: EntryRow }>({
    aim: `read ${fileName} in "${folder}"`,
    path: withQuery(`${drive}/root:/${encodeURIComponent(folder)}/${encodeURIComponent(fileName)}`, {
      $select: 'id',
      $expand: 'listItem($expand=fields)',
    }),
    scopes: site.scopes.use,
  });
  return { path: `${drive}/items/${id ?? ''}`, row: listItem ?? {} };
}

/** The version after it, when SharePoint says it. */
async function fillColumns<Entry extends KeyedEntry>(
  { options, folder, columns, fileName }: Target<Entry, Entry>,
  { path }: EntryFile,
  version: string,
): Promise<string | undefined> {
  const { site } = options;
  const fields = await site.client.send<{ '@odata.etag'?: string }>({
    aim: `write ${fileName} in "${folder}"`,
    path: `${path}/listItem/fields`,
    method: 'PATCH',
    headers: { 'If-Match': version },
    body: columns,
    scopes: site.scopes.use,
  });
  return fields['@odata.etag'];
}

/** What stands there counts as written when it says the same: then an earlier try got through. Else `conflict`. */
function standing<Entry extends KeyedEntry, Written extends Entry>(
  { options, folder, entry, fileName }: Target<Entry, Written>,
  { row }: EntryFile,
  cause?: unknown,
): Stored<Written> {
  const { value, version } = storedEntry(options, row, folder);
  if (saysTheSame(options.codec, value, entry)) {
    return { value: entry, version };
  }
  throw new OutsideProblem(
    'conflict',
    `Cannot write ${fileName} in "${folder}": somebody else wrote it in the meantime`,
    cause === undefined ? {} : { cause },
  );
}
