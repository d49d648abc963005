import { type GraphCall, GraphFault } from '../call.ts';
import { fieldNameOf } from './fieldNames.ts';
import { compare, fieldOf } from './fieldOrder.ts';
import { type ItemCondition, itemCondition } from './itemCondition.ts';
import { invalidRequest } from './places.ts';
import type { ItemRecord, ListRecord } from './records.ts';

/** Items of a list that `$filter` and `$orderby` ask for, in the order of their numbers unless told otherwise. */
export function queriedItems(call: GraphCall, list: ListRecord): readonly ItemRecord[] {
  const filter = call.query.get('$filter');
  const query = { condition: filter === null ? undefined : itemCondition(filter), order: orderOf(call) };
  const { condition, order } = query;
  for (const column of [...(condition?.columns ?? []), ...(order ? [order.column] : [])])
    requireIndex(call, list, column);
  const items = [...list.items.values()].toSorted((a, b) => a.number - b.number);
  if (items.length > listViewThreshold) requireCheapQuery(list, items, query);
  const found = condition ? items.filter(condition.holds) : items;
  return order
    ? found.toSorted((a, b) => order.sign * compare(fieldOf(a, order.column), fieldOf(b, order.column)))
    : found;
}

/** The text of the refusal is that of github.com/microsoftgraph/microsoft-graph-docs issue 2279. */
function requireIndex(call: GraphCall, list: ListRecord, name: string): void {
  if (name === 'ID') return;
  const column = list.columns.find((each) => fieldNameOf(each) === name);
  if (!column) throw invalidRequest(`Field '${name}' is not recognized`);
  if (column.indexed || call.headers.get('Prefer')?.includes(nonIndexedAllowed)) return;
  throw invalidRequest(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: ${nonIndexedAllowed}' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}

const nonIndexedAllowed = 'HonorNonIndexedQueriesWarningMayFailRandomly';

interface Query {
  readonly condition: ItemCondition | undefined;
  readonly order: Order | undefined;
}

/**
 * A list beyond the threshold refuses what would read all of it: a first condition that finds more rows, a condition or an
 * order without an index, the order of the ids turned round (github.com/microsoftgraph/microsoft-graph-docs issue 8450,
 * github.com/microsoftgraph/msgraph-sdk-dotnet issue 703 for status and text), and an `or`, which was seen to exceed the
 * limit (github.com/SharePoint/sp-dev-docs issue 9700).
 */
function requireCheapQuery(list: ListRecord, items: readonly ItemRecord[], { condition, order }: Query): void {
  const isIndexed = (name: string) => list.columns.some((each) => fieldNameOf(each) === name && each.indexed);
  const first = condition?.first;
  const isCheapFilter =
    !condition || (first && isIndexed(first.column) && items.filter(first.holds).length <= listViewThreshold);
  const isCheapOrder = !order || isIndexed(order.column) || (order.column === 'ID' && order.sign === 1);
  if (!isCheapFilter || !isCheapOrder)
    throw new GraphFault(429, 'activityLimitReached', 'The request has been throttled');
}

/** https://learn.microsoft.com/sharepoint/troubleshoot/lists-and-libraries/items-exceeds-list-view-threshold */
export const listViewThreshold = 5000;

interface Order {
  readonly column: string;
  readonly sign: 1 | -1;
}

/** Properties of an item by which a list can be ordered, and the columns behind them. */
const properties: Readonly<Record<string, string>> = {
  id: 'ID',
  createdDateTime: 'Created',
  lastModifiedDateTime: 'Modified',
};

function orderOf({ query }: GraphCall): Order | undefined {
  const text = query.get('$orderby');
  if (text === null) return undefined;
  const [, prefix, name = '', direction] = /^(fields\/)?(\w+)(?:\s+(asc|desc))?$/u.exec(text) ?? [];
  const column = prefix ? name : properties[name];
  if (column === undefined) throw invalidRequest(`Invalid orderby clause '${text}'`);
  return { column, sign: direction === 'desc' ? -1 : 1 };
}
