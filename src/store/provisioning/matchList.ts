import type { ColumnDefinition } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { SiteDifference } from '#domain/site/siteDifference.ts';
import type { GraphCall } from '#graph/call.ts';
import { isProblem } from '#ports/problem.ts';
import type { ColumnPlan, ListPlan } from '../schema.ts';
import type { Site } from '../site.ts';
import { type FoundList, foundLists } from './foundLists.ts';
import { listDifferences } from './listDifferences.ts';

/** Makes the list if it is missing, and adds what it lacks. Another lead may be doing the same just now. */
export async function matchList(site: Site, plan: ListPlan, found: FoundList | undefined): Promise<void> {
  const list = found ?? (await madeList(site, plan));
  for (const difference of list ? listDifferences(plan, list) : []) {
    const mending = list && mendingCall(plan, list, difference);
    if (mending) {
      await mend(site, mending);
    }
  }
}

/** Read back, for it may be another lead's, or half made by one whose page was closed. */
async function madeList(site: Site, plan: ListPlan): Promise<FoundList | undefined> {
  await mend(site, {
    aim: `make ${plan.name}`,
    path: `${await site.path()}/lists`,
    method: 'POST',
    body: { displayName: plan.name, list: { template: plan.template }, columns: plan.columns.map(columnDefinition) },
  });
  return (await foundLists(site, [plan])).get(plan.name);
}

type Mending = Pick<GraphCall, 'aim' | 'path' | 'method' | 'body'>;

/** `undefined` for what only a person can mend. */
function mendingCall(plan: ListPlan, list: FoundList, difference: SiteDifference): Mending | undefined {
  if (difference.kind === 'placeRenamed') {
    const body = { displayName: plan.name };
    return { aim: `give ${plan.name} its name back`, path: list.path, method: 'PATCH', body };
  }
  const column = 'column' in difference ? plan.columns.find(({ name }) => name === difference.column) : undefined;
  if (!column) {
    return undefined;
  }
  const aim = `make column ${plan.name}.${column.name}`;
  const path = `${list.path}/columns`;
  switch (difference.kind) {
    case 'columnMissing':
      return { aim, path, method: 'POST', body: columnDefinition(column) };
    case 'indexMissing':
    case 'notUnique':
      return { aim: `${aim} an index`, path: `${path}/${idIn(list, column)}`, method: 'PATCH', body: lookUp(column) };
    default:
      return undefined;
  }
}

const idIn = ({ columns }: FoundList, { name }: ColumnPlan): string =>
  columns.find((column) => column.name === name)?.id ?? '';

/**
 * A conflict is another lead who was faster. A change that SharePoint refuses for good, such as an index on a list that
 * is too long for it, must not keep the rest from being made: the check afterwards still names it.
 */
async function mend(site: Site, mending: Mending): Promise<void> {
  try {
    await site.client.send<object>({ ...mending, isReplaySafe: true, scopes: site.scopes.setUp });
  } catch (error) {
    const isRefusedChange = mending.method === 'PATCH' && isProblem(error, 'broken');
    if (!isRefusedChange && !isProblem(error, 'conflict')) {
      throw error;
    }
  }
}

/** Source: https://learn.microsoft.com/graph/api/resources/columndefinition. */
const columnDefinition = (column: ColumnPlan): ColumnDefinition => ({
  name: column.name,
  ...lookUp(column),
  text: column.holds === 'text' ? { maxLength: 255 } : { allowMultipleLines: true, textType: 'plain' },
});

const lookUp = ({ use }: ColumnPlan): Pick<ColumnDefinition, 'indexed' | 'enforceUniqueValues'> => ({
  indexed: use !== 'shown',
  enforceUniqueValues: use === 'unique',
});
