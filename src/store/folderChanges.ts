import type { ListItem } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { withQuery } from '#graph/path.ts';
import type { FolderChanges } from '#ports/folders.ts';
import { isProblem, OutsideProblem } from '#ports/problem.ts';
import { folderOf } from './entryReading.ts';
import type { Site } from './site.ts';

interface Watched {
  readonly site: Pick<Site, 'client' | 'scopes' | 'list'>;
  readonly library: string;
}

/**
 * Asks the library once what changed since the mark, which is the link of the last answer. SharePoint tells only of files
 * that the person may open, and nothing of what they say is asked for. A mark that is too old is 410, `missing`.
 * Source: https://learn.microsoft.com/graph/api/listitem-delta.
 */
export async function readChanges(watched: Watched, name: string, mark?: string): Promise<FolderChanges> {
  if (mark === undefined) {
    return { mark: (await ask(watched, await latest(watched))).mark, mayHaveChanged: true, writers: [] };
  }
  try {
    const { mark: next, items } = await ask(watched, mark);
    const here = items.filter((item) => mayBeIn(name, item));
    const writers = here.flatMap(({ lastModifiedBy }) => lastModifiedBy?.user?.id ?? []);
    return { mark: next, mayHaveChanged: here.length > 0, writers: [...new Set(writers)] };
  } catch (error) {
    if (isProblem(error, 'missing')) {
      return await readChanges(watched, name);
    }
    throw error;
  }
}

const latest = async ({ site, library }: Watched): Promise<string> =>
  withQuery(`${await site.list(library)}/items/delta`, { token: 'latest', $select: 'id,webUrl,lastModifiedBy' });

async function ask({ site, library }: Watched, from: string) {
  const aim = `ask what changed in ${library}`;
  const found: ListItem[] = [];
  let path = from;
  for (;;) {
    const { items, next, later } = await site.client.page<ListItem>({ aim, path, scopes: site.scopes.use });
    found.push(...items);
    if (next === undefined) {
      if (later === undefined) {
        throw new OutsideProblem('broken', `Cannot ${aim}: SharePoint does not say where to ask the next time`);
      }
      return { mark: later, items: found };
    }
    path = next;
  }
}

/** What was deleted does not say where it was. */
const mayBeIn = (name: string, { webUrl }: ListItem): boolean => !webUrl || folderOf({ webUrl }) === name;
