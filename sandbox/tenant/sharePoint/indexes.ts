import { takesSeveral } from './fieldNames.ts';
import { compare } from './fieldOrder.ts';
import { listViewThreshold } from './queriedItems.ts';
import { invalidRequest } from './places.ts';
import type { ColumnRecord, ListRecord } from './records.ts';

/**
 * A list has at most 20 indexes, and neither text of several lines, links nor columns of several values take one
 * (https://support.microsoft.com/office/f3f00554-b7dc-44d1-a2ed-d477eac463b0). On a list beyond the threshold an index
 * comes too late.
 */
export function requireIndexable(list: ListRecord, column: ColumnRecord): void {
  if (!column.indexed) return;
  if (isOfSeveralLines(column) || column.facet === 'hyperlinkOrPicture' || takesSeveral(column))
    throw invalidRequest(`Column '${column.name}' cannot be indexed`);
  if (column.enforceUniqueValues && column.facet === 'boolean')
    throw invalidRequest(`Column '${column.name}' cannot enforce unique values`);
  if (list.columns.filter((each) => each.indexed).length >= 20)
    throw invalidRequest('The maximum number of indexed columns of this list is reached');
  if (list.items.size > listViewThreshold)
    throw invalidRequest('The attempted operation is prohibited because it exceeds the list view threshold.');
}

const isOfSeveralLines = ({ settings }: ColumnRecord): boolean => settings['allowMultipleLines'] === true;

/** A column becomes unique only while no value is there twice. */
export function requireDistinctValues(list: ListRecord, { enforceUniqueValues, name }: ColumnRecord): void {
  if (!enforceUniqueValues) return;
  const values = [...list.items.values()].flatMap(({ fields }) => fields[name] ?? []);
  const sorted = values.toSorted((a, b) => compare(a, b));
  if (sorted.some((value, at) => at > 0 && compare(value, sorted[at - 1]) === 0))
    throw invalidRequest(`Column '${name}' holds duplicate values and cannot enforce unique values`);
}
