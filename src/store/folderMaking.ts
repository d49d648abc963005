import type { DriveItem } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { isProblem } from '#ports/problem.ts';
import type { EntryLibrary } from './entryLibrary.ts';
import { openFolderPath } from './folderPaths.ts';
import { veiledName } from './folderVeil.ts';

type Options = Pick<EntryLibrary<never>, 'site' | 'library'>;

export interface StartedFolder {
  readonly folder: string;
  /** It gets its name when it is closed. */
  readonly isNameless: boolean;
}

/**
 * Where to go on: the folder that is there; else a new one, or one that an earlier try began. Where another lead left off
 * who alone is still in, a folder of its final name is begun. `undefined` when there is one, shut to the person who asks.
 */
export async function startedFolder(options: Options, name: string): Promise<StartedFolder | undefined> {
  const standing = await openFolderPath(options, name);
  if (standing !== undefined) {
    return { folder: standing, isNameless: false };
  }
  const veiled = await veiledName(options.site, options.library, name);
  const nameless = veiled && (await madeOrOpen(options, veiled));
  if (nameless) {
    return { folder: nameless, isNameless: true };
  }
  const folder = await madeOrOpen(options, name);
  return folder === undefined ? undefined : { folder, isNameless: false };
}

const madeOrOpen = async (options: Options, name: string): Promise<string | undefined> =>
  (await makeFolder(options, name)) ?? (await openFolderPath(options, name));

/** `undefined` when there is a folder of that name already. */
async function makeFolder({ site, library }: Options, name: string): Promise<string | undefined> {
  const drive = await site.drive(library);
  try {
    const { id } = await site.client.send<DriveItem>({
      aim: `make folder "${name}" in ${library}`,
      path: `${drive}/items/root/children`,
      method: 'POST',
      isReplaySafe: true, // a second folder of that name is refused
      body: { name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' },
      scopes: site.scopes.use,
    });
    return id && `${drive}/items/${id}`;
  } catch (error) {
    if (isProblem(error, 'conflict')) {
      return undefined;
    }
    throw error;
  }
}
