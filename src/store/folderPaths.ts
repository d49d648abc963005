import type { DriveItem } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { withQuery } from '#graph/path.ts';
import { isProblem } from '#ports/problem.ts';
import type { Site } from './site.ts';

interface Place {
  readonly site: Pick<Site, 'client' | 'scopes' | 'drive'>;
  readonly library: string;
}

/** SharePoint leaves out of the listing what the person may not open; folders that are still being made are left out too. */
export async function folderNames({ site, library }: Place): Promise<readonly string[]> {
  const items = await site.client.all<DriveItem>({
    aim: `list the folders of ${library}`,
    path: withQuery(`${await site.drive(library)}/items/root/children`, { $select: 'id,name,folder' }),
    scopes: site.scopes.use,
  });
  return items.flatMap(({ name, folder }) => (folder && name && !isVeiled(name) ? [name] : []));
}

/** `/drives/{id}/items/{id}` of a folder. Throws `missing` when there is none that the person may open. */
export async function folderPath({ site, library }: Place, name: string): Promise<string> {
  const drive = await site.drive(library);
  const { id } = await site.client.send<DriveItem>({
    aim: `open folder "${name}" of ${library}`,
    path: withQuery(`${drive}/root:/${encodeURIComponent(name)}`, { $select: 'id' }),
    scopes: site.scopes.use,
  });
  return `${drive}/items/${id ?? ''}`;
}

/** As `folderPath`, and `undefined` when the person may not open it. */
export async function openFolderPath(place: Place, name: string): Promise<string | undefined> {
  try {
    return await folderPath(place, name);
  } catch (error) {
    if (isProblem(error, 'missing') || isProblem(error, 'denied')) {
      return undefined;
    }
    throw error;
  }
}

/** A folder that is still being made, or that somebody left off making: see `veiledName`. */
const isVeiled = (name: string): boolean => /^new\.[0-9a-f]{32}$/.test(name);
