import { deskFolder } from '#domain/entries.ts';
import type { ColumnDefinition, List } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { FolderAudience, FolderPrivacy } from '#ports/folders.ts';
import { withQuery } from '#graph/path.ts';
import { isProblem } from '#ports/problem.ts';
import type { SitePart, SiteSetup } from '#ports/siteSetup.ts';
import { type ColumnPlan, type ListPlan, listPlans } from './schema.ts';
import type { Site } from './site.ts';

/** Of the library `Lead`: what set-up needs of it. */
interface DeskFolders {
  names(): Promise<readonly string[]>;
  create(name: string, audience: FolderAudience): Promise<FolderPrivacy>;
}

/** Sets up the site from the table in `schema.ts`. */
export const siteSetup = (site: Site, desk: DeskFolders): SiteSetup => ({
  check: () => check(site, desk),
  async provision({ onProgress, signal } = {}) {
    const steps = listPlans.length + 1;
    for (const [index, plan] of listPlans.entries()) {
      signal?.throwIfAborted();
      await provisionList(site, plan);
      onProgress?.(index + 1, steps);
    }
    const { confirmed } = await desk.create(deskFolder, { people: [], withLeads: true });
    onProgress?.(steps, steps);
    const parts = await check(site, desk);
    return confirmed
      ? parts
      : [...parts.filter(({ name }) => name !== deskPart), { name: deskPart, state: 'different' }];
  },
});

const deskPart = `Lead/${deskFolder}`;

async function check(site: Site, desk: DeskFolders): Promise<readonly SitePart[]> {
  const lists = await listsOf(site);
  const parts = await Promise.all(listPlans.map((plan) => listParts(site, plan, lists.get(plan.name))));
  const isDeskThere = lists.has('Lead') && (await desk.names()).includes(deskFolder);
  return [...parts.flat(), { name: deskPart, state: isDeskThere ? 'fine' : 'missing' }];
}

async function listsOf(site: Site): Promise<ReadonlyMap<string, List>> {
  const lists = await site.client.all<List>({
    aim: 'list what the site has',
    path: withQuery(`${await site.path()}/lists`, { $select: 'id,displayName,list' }),
    scopes: site.scopes.use,
  });
  return new Map(lists.map((list) => [list.displayName ?? '', list]));
}

async function listParts(site: Site, plan: ListPlan, list: List | undefined): Promise<readonly SitePart[]> {
  const columns = list ? await columnsOf(site, plan) : [];
  const isSame = list?.list?.template === plan.template;
  return [
    { name: plan.name, state: list ? (isSame ? 'fine' : 'different') : 'missing' },
    ...plan.columns.map((column) => columnPart(plan, column, columns)),
  ];
}

function columnPart({ name }: ListPlan, column: ColumnPlan, columns: readonly ColumnDefinition[]): SitePart {
  const found = columns.find((each) => each.name === column.name);
  const isAsPlanned =
    (found?.indexed ?? false) === (column.use !== 'shown') &&
    (found?.enforceUniqueValues ?? false) === (column.use === 'unique');
  return { name: `${name}.${column.name}`, state: found ? (isAsPlanned ? 'fine' : 'different') : 'missing' };
}

async function columnsOf(site: Site, plan: ListPlan): Promise<readonly ColumnDefinition[]> {
  return await site.client.all<ColumnDefinition>({
    aim: `read the columns of ${plan.name}`,
    path: `${await site.list(plan.name)}/columns`,
    scopes: site.scopes.use,
  });
}

/** Makes the list with all its columns, or the columns that it lacks. Another lead may be doing the same just now. */
async function provisionList(site: Site, plan: ListPlan): Promise<void> {
  const lists = await listsOf(site);
  if (!lists.has(plan.name)) {
    await make(site, `make ${plan.name}`, `${await site.path()}/lists`, {
      displayName: plan.name,
      list: { template: plan.template },
      columns: plan.columns.map(columnDefinition),
    });
  }
  const found = new Set((await columnsOf(site, plan)).map(({ name }) => name));
  for (const column of plan.columns.filter(({ name }) => !found.has(name))) {
    const columns = `${await site.list(plan.name)}/columns`;
    await make(site, `make column ${plan.name}.${column.name}`, columns, columnDefinition(column));
  }
}

async function make(site: Site, aim: string, path: string, body: unknown): Promise<void> {
  try {
    const scopes = site.scopes.setUp;
    await site.client.send<object>({ aim, path, method: 'POST', isReplaySafe: true, body, scopes });
  } catch (error) {
    if (!isProblem(error, 'conflict')) {
      throw error;
    }
  }
}

/** Source: https://learn.microsoft.com/graph/api/resources/columndefinition. */
const columnDefinition = ({ name, holds, use }: ColumnPlan): ColumnDefinition => ({
  name,
  indexed: use !== 'shown',
  enforceUniqueValues: use === 'unique',
  text: holds === 'text' ? { maxLength: 255 } : { allowMultipleLines: true, textType: 'plain' },
});
