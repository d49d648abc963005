import { type GraphCall, GraphFault } from '../call.ts';
import { fieldNameOf } from './fieldNames.ts';
import { timeText } from './identifiers.ts';
import { invalidRequest } from './places.ts';
import type { FieldValue, ItemRecord, ListRecord } from './records.ts';

interface Condition {
  readonly column: string;
  readonly holds: (value: FieldValue | undefined) => boolean;
}

/** Items of a list that `$filter` and `$orderby` ask for, in the order of their numbers unless told otherwise. */
export function queriedItems(call: GraphCall, list: ListRecord): readonly ItemRecord[] {
  const conditions = conditionsOf(call.query.get('$filter') ?? '');
  const order = orderOf(call.query.get('$orderby'));
  for (const { column } of [...conditions, ...(order ? [order] : [])]) requireIndex(call, list, column);
  const items = [...list.items.values()].toSorted((a, b) => a.number - b.number);
  if (items.length > listViewThreshold) requireCheapQuery(list, items, { conditions, order });
  const found = items.filter((item) => conditions.every(({ column, holds }) => holds(fieldOf(item, column))));
  return order
    ? found.toSorted((a, b) => order.sign * compare(fieldOf(a, order.column), fieldOf(b, order.column)))
    : found;
}

/** The value of a field, those too that SharePoint keeps itself. */
function fieldOf(item: ItemRecord, name: string): FieldValue | undefined {
  const kept = { ID: item.number, Created: timeText(item.createdAt), Modified: timeText(item.modifiedAt) };
  return { ...item.fields, ...kept, FileLeafRef: item.name }[name];
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
  readonly conditions: readonly Condition[];
  readonly order: Order | undefined;
}

/**
 * A list beyond the threshold refuses what would read all of it: a first condition that finds more rows, a condition or an
 * order without an index, the order of the ids turned round (github.com/microsoftgraph/microsoft-graph-docs issue 8450,
 * github.com/microsoftgraph/msgraph-sdk-dotnet issue 703 for status and text).
 */
function requireCheapQuery(list: ListRecord, items: readonly ItemRecord[], { conditions, order }: Query): void {
  const [first] = conditions;
  const isIndexed = (name: string) => list.columns.some((each) => fieldNameOf(each) === name && each.indexed);
  const finds = first ? items.filter((item) => first.holds(fieldOf(item, first.column))).length : 0;
  const isDearFilter = first && (!isIndexed(first.column) || finds > listViewThreshold);
  const isDearOrder = order && !isIndexed(order.column) && !(order.column === 'ID' && order.sign === 1);
  if (isDearFilter || isDearOrder) throw new GraphFault(429, 'activityLimitReached', 'The request has been throttled');
}

/** https://learn.microsoft.com/sharepoint/troubleshoot/lists-and-libraries/items-exceeds-list-view-threshold */
export const listViewThreshold = 5000;

const comparison = /\s*fields\/(\w+)\s+(eq|ne|gt|ge|lt|le)\s+('(?:[^']|'')*'|[^\s()']+)\s*/uy;
const beginning = /\s*startswith\(\s*fields\/(\w+)\s*,\s*('(?:[^']|'')*')\s*\)\s*/uy;

/** Comparisons joined by `and`; anything else is refused as Graph refuses what it cannot read. */
function conditionsOf(text: string): readonly Condition[] {
  const conditions: Condition[] = [];
  let at = 0;
  while (at < text.length) {
    if (conditions.length > 0) at = after(/and\s/uy, text, at).end;
    const { match, end } = after(comparison, text, at, beginning);
    conditions.push(conditionOf(match));
    at = end;
  }
  return conditions;
}

function after(pattern: RegExp, text: string, at: number, other?: RegExp): { match: RegExpExecArray; end: number } {
  for (const each of [pattern, ...(other ? [other] : [])]) {
    each.lastIndex = at;
    const match = each.exec(text);
    if (match) return { match, end: each.lastIndex };
  }
  throw invalidRequest(`Invalid filter clause at position ${at} of '${text}'`);
}

function conditionOf([, column = '', ...rest]: RegExpExecArray): Condition {
  const [operator = '', literal] = rest.length === 2 ? rest : ['startswith', rest[0]];
  const wanted = valueOf(literal ?? '');
  return { column, holds: (value) => operators[operator]?.(value, wanted) ?? false };
}

function valueOf(literal: string): FieldValue | undefined {
  if (literal.startsWith("'")) return literal.slice(1, -1).replaceAll("''", "'");
  if (literal === 'null') return undefined;
  if (literal === 'true' || literal === 'false') return literal === 'true';
  return Number.isNaN(Number(literal)) ? literal : Number(literal);
}

type Comparison = (value: FieldValue | undefined, wanted: FieldValue | undefined) => boolean;
const operators: Readonly<Record<string, Comparison>> = {
  eq: (value, wanted) => compare(value, wanted) === 0,
  ne: (value, wanted) => compare(value, wanted) !== 0,
  gt: (value, wanted) => compare(value, wanted) > 0,
  ge: (value, wanted) => compare(value, wanted) >= 0,
  lt: (value, wanted) => compare(value, wanted) < 0,
  le: (value, wanted) => compare(value, wanted) <= 0,
  startswith: (value, wanted) => String(folded(value)).startsWith(String(folded(wanted))),
};

/** SharePoint compares text without regard to case; a missing value comes first. */
export function compare(a: FieldValue | undefined, b: FieldValue | undefined): number {
  const [left, right] = [folded(a), folded(b)];
  return left === right ? 0 : left > right ? 1 : -1;
}

function folded(value: FieldValue | undefined): string | number | boolean {
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'string' ? value.toLowerCase() : (value ?? '');
}

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

function orderOf(text: string | null): Order | undefined {
  if (text === null) return undefined;
  const [, prefix, name = '', direction] = /^(fields\/)?(\w+)(?:\s+(asc|desc))?$/u.exec(text) ?? [];
  const column = prefix ? name : properties[name];
  if (column === undefined) throw invalidRequest(`Invalid orderby clause '${text}'`);
  return { column, sign: direction === 'desc' ? -1 : 1 };
}
