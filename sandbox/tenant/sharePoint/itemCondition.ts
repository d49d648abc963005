import { parseFilter, type FilterNode, type Literal } from '../filterSyntax.ts';
import { compare, fieldOf, folded } from './fieldOrder.ts';
import { invalidRequest } from './places.ts';
import type { FieldValue, ItemRecord } from './records.ts';

/** What a `$filter` demands of the items of a list. */
export interface ItemCondition {
  readonly holds: (item: ItemRecord) => boolean;
  /** Every column that it names. */
  readonly columns: readonly string[];
  /** The comparison whose index SharePoint reads by: the first of those joined by `and`. An `or` has none. */
  readonly first: FieldCondition | undefined;
}

interface FieldCondition extends Pick<ItemCondition, 'holds'> {
  readonly column: string;
}

/**
 * Reads comparisons and `startswith` on fields, joined by `and` and `or`. Throws a 400 for the rest of OData:
 * https://learn.microsoft.com/graph/filter-query-parameter leaves it to each resource, and nothing is said of list items.
 */
export const itemCondition = (filter: string): ItemCondition => conditionOf(parseFilter(filter));

function conditionOf(node: FilterNode): ItemCondition {
  switch (node.kind) {
    case 'and': {
      const parts = node.parts.map(conditionOf);
      const holds = (item: ItemRecord) => parts.every((part) => part.holds(item));
      return { holds, columns: parts.flatMap(({ columns }) => columns), first: parts[0]?.first };
    }
    case 'or': {
      const parts = node.parts.map(conditionOf);
      const holds = (item: ItemRecord) => parts.some((part) => part.holds(item));
      return { holds, columns: parts.flatMap(({ columns }) => columns), first: undefined };
    }
    case 'compare':
      return onField(node.path, node.operator, node.value);
    case 'function':
      return onField(node.path, node.name, node.value);
    default:
      throw unsupported();
  }
}

function onField(path: string, operator: string, literal: Literal): ItemCondition {
  const [, column] = /^fields\/(\w+)$/u.exec(path) ?? [];
  const matches = operators[operator];
  if (column === undefined || !matches) throw unsupported();
  const wanted = literal.value ?? undefined;
  const first = { column, holds: (item: ItemRecord) => matches(fieldOf(item, column), wanted) };
  return { holds: first.holds, columns: [column], first };
}

const operators: Readonly<Record<string, (value: FieldValue | undefined, wanted: FieldValue | undefined) => boolean>> =
  {
    eq: (value, wanted) => compare(value, wanted) === 0,
    ne: (value, wanted) => compare(value, wanted) !== 0,
    gt: (value, wanted) => compare(value, wanted) > 0,
    ge: (value, wanted) => compare(value, wanted) >= 0,
    lt: (value, wanted) => compare(value, wanted) < 0,
    le: (value, wanted) => compare(value, wanted) <= 0,
    startswith: (value, wanted) => String(folded(value)).startsWith(String(folded(wanted))),
  };

/** The text: github.com/microsoftgraph/microsoft-graph-docs issue 9836. */
const unsupported = () => invalidRequest('The provided filter statement is not supported');
