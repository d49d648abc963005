import type { DriveItem } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { instant } from '#domain/time/instant.ts';
import { withQuery } from '#graph/path.ts';
import type { Writing } from '#ports/folders.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { folderPath } from './folderPaths.ts';
import type { EntryPlace } from './entryLibrary.ts';

/**
 * When each file was last written. Of a folder within, its files count: when a folder itself was written says little.
 * Source: https://learn.microsoft.com/graph/api/resources/driveitem (lastModifiedDateTime).
 */
export const readWritings = async <Entry>(place: EntryPlace<Entry>, name: string): Promise<readonly Writing[]> =>
  await writingsBelow(place, await folderPath(place, name), '');

async function writingsBelow<Entry>(
  place: EntryPlace<Entry>,
  folder: string,
  within: string,
): Promise<readonly Writing[]> {
  const { site, library } = place;
  const children = await site.client.all<DriveItem>({
    aim: `read when a folder of ${library} was written`,
    path: withQuery(`${folder}/children`, { $select: 'id,name,folder,lastModifiedDateTime' }),
    scopes: site.scopes.use,
  });
  const found = await Promise.all(
    children.map(async ({ id, name, folder: isFolder, lastModifiedDateTime: at }) => {
      const file = `${within}${name ?? ''}`;
      return isFolder
        ? await writingsBelow(place, `${await site.drive(library)}/items/${id ?? ''}`, `${file}/`)
        : [{ file, at: momentOf(file, at) }];
    }),
  );
  return found.flat();
}

function momentOf(file: string, at: string | null | undefined) {
  if (!at) {
    throw new OutsideProblem('broken', `Cannot tell when "${file}" was written: SharePoint does not say`);
  }
  return instant(at);
}
