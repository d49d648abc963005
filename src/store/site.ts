import type { Drive, Site as GraphSite } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { GraphClient } from '#graph/call.ts';
import { withQuery } from '#graph/path.ts';
import type { SiteScopes } from '#graph/scopes.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { type PaceOptions, sharingPace } from './sharingPace.ts';

export interface SiteOptions {
  readonly client: GraphClient;
  /** As Graph addresses it: `contoso.sharepoint.com:/sites/turnabout`. */
  readonly address: string;
  readonly scopes: SiteScopes;
  /** For keeping to SharePoint's limit of sharing calls; without it nothing is held back. */
  readonly pace?: PaceOptions;
}

/** The one site, with the paths that Graph has for its parts. What was found once is not asked for again. */
export interface Site {
  readonly client: GraphClient;
  readonly scopes: SiteScopes;
  /** `/sites/{id}`. */
  path(): Promise<string>;
  /** `/sites/{id}/lists/{name}`. */
  list(name: string): Promise<string>;
  /** `/drives/{id}` of a library. Throws `notSetUp` when the site has no such library. */
  drive(library: string): Promise<string>;
  /** Resolves when SharePoint will take one more sharing call. */
  sharingTurn(): Promise<void>;
}

export function sharePointSite({ client, address, scopes, pace }: SiteOptions): Site {
  let sitePath: string | undefined;
  let drives: ReadonlyMap<string, string> = new Map();

  const findSite = askedTogether(async () => {
    sitePath = `/sites/${await siteId(client, address, scopes)}`;
    // Every page needs a library next. Whoever needs it asks again if this fails.
    void Promise.allSettled([findDrives()]);
    return sitePath;
  });
  const path = async (): Promise<string> => sitePath ?? (await findSite());
  const findDrives = askedTogether(async () => (drives = await drivePaths(client, await path(), scopes)));
  return {
    client,
    scopes,
    path,
    sharingTurn: pace ? sharingPace(pace) : async () => undefined,
    list: async (name) => `${await path()}/lists/${name}`,
    async drive(library) {
      const found = (drives.has(library) ? drives : await findDrives()).get(library);
      if (found === undefined) {
        throw new OutsideProblem('notSetUp', `Cannot use library "${library}": the site ${address} has none yet`);
      }
      return found;
    },
  };
}

/** Whoever asks while somebody waits for the answer waits for the same one. */
function askedTogether<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asking: Promise<Answer> | undefined;
  return async () => {
    asking ??= ask().finally(() => (asking = undefined));
    return await asking;
  };
}

async function siteId(client: GraphClient, address: string, scopes: SiteScopes): Promise<string> {
  const aim = `open the site ${address}`;
  const { id } = await client.send<GraphSite>({
    aim,
    path: withQuery(`/sites/${address}`, { $select: 'id' }),
    scopes: scopes.use,
  });
  if (!id) {
    throw new OutsideProblem('broken', `Cannot ${aim}: SharePoint gave no id`);
  }
  return id;
}

async function drivePaths(client: GraphClient, site: string, scopes: SiteScopes): Promise<ReadonlyMap<string, string>> {
  const drives = await client.all<Drive>({
    aim: 'list the libraries of the site',
    path: withQuery(`${site}/drives`, { $select: 'id,name' }),
    scopes: scopes.use,
  });
  return new Map(drives.map(({ id, name }) => [name ?? '', `/drives/${id ?? ''}`]));
}
