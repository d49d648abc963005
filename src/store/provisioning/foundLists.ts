import type { ColumnDefinition, List } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { withQuery } from '#graph/path.ts';
import type { ListPlan } from '../schema.ts';
import type { Site } from '../site.ts';

/** A list or library of the site that stands where the plan wants one. */
export interface FoundList {
  /** `/sites/{id}/lists/{id}`. */
  readonly path: string;
  readonly title: string;
  readonly template: string | undefined;
  readonly columns: readonly ColumnDefinition[];
}

/** What the site has of the planned lists, by their planned name. */
export async function foundLists(site: Site, plans: readonly ListPlan[]): Promise<ReadonlyMap<string, FoundList>> {
  const all = await allLists(site);
  const found = await Promise.all(
    plans.map(async (plan) => {
      const list = standingFor(plan, all);
      return list ? [[plan.name, await withColumns(site, plan, list)] as const] : [];
    }),
  );
  return new Map(found.flat());
}

/** By its title, else by its address, which stays when somebody gives it another title. */
const standingFor = ({ name }: ListPlan, lists: readonly List[]): List | undefined =>
  lists.find(({ displayName }) => displayName === name) ?? lists.find((list) => list.name === name);

async function withColumns(site: Site, plan: ListPlan, { id, displayName, list }: List): Promise<FoundList> {
  const path = `${await site.path()}/lists/${id ?? ''}`;
  const columns = await site.client.all<ColumnDefinition>({
    aim: `read the columns of ${plan.name}`,
    path: `${path}/columns`,
    scopes: site.scopes.use,
  });
  return { path, title: displayName ?? '', template: list?.template ?? undefined, columns };
}

async function allLists(site: Site): Promise<readonly List[]> {
  return await site.client.all<List>({
    aim: 'list what the site has',
    path: withQuery(`${await site.path()}/lists`, { $select: 'id,name,displayName,list' }),
    scopes: site.scopes.use,
  });
}
