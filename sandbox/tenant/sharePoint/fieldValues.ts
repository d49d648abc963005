import { GraphFault } from '../call.ts';
import { compare } from './filter.ts';
import { invalidRequest } from './places.ts';
import { bodyOf } from './query.ts';
import type { ColumnRecord, FieldValue, FieldValues, ItemRecord, ListRecord } from './records.ts';

/** The values of an item after writing `given` over `before`; `null` clears a value. Throws where SharePoint refuses. */
export function writtenFields(list: ListRecord, item: ItemRecord | undefined, given: unknown): FieldValues {
  const written = new Map(Object.entries(item?.fields ?? {}));
  for (const [name, value] of Object.entries(bodyOf(given))) {
    if (name.includes('@')) continue;
    const column = writableColumn(list, name);
    if (value === null) written.delete(name);
    else written.set(name, checkedValue(column, value));
  }
  const fields = Object.fromEntries(written);
  requireUnique(list, item, fields);
  return fields;
}

/** Wording as in github.com/microsoftgraph/microsoft-graph-docs issue 2609. */
function writableColumn(list: ListRecord, name: string): ColumnRecord {
  const column = list.columns.find((each) => each.name === name);
  if (!column) throw invalidRequest(`Field '${name}' is not recognized`);
  if (column.isBuiltIn && name !== 'Title') throw invalidRequest(`Field '${name}' is read-only`);
  return column;
}

function checkedValue(column: ColumnRecord, value: unknown): FieldValue {
  if (!isOfFacet(column, value)) throw generalException();
  if (typeof value === 'string' && value.length > longestText(column))
    throw invalidRequest(`Invalid text value. A text field contains invalid data: '${column.name}' is too long.`);
  return value;
}

/** A value of the wrong JSON type (github.com/microsoftgraph/microsoft-graph-docs-contrib issue 1457). */
const generalException = () => new GraphFault(500, 'generalException', 'General exception while processing');

function isOfFacet(column: ColumnRecord, value: unknown): value is FieldValue {
  if (column.facet === 'number') return typeof value === 'number';
  if (column.facet === 'boolean') return typeof value === 'boolean';
  if (column.facet === 'dateTime') return typeof value === 'string' && !Number.isNaN(Date.parse(value));
  return typeof value === 'string';
}

function longestText(column: ColumnRecord): number {
  if (column.settings['allowMultipleLines'] === true) return 63_999;
  const given = column.settings['maxLength'];
  return typeof given === 'number' ? given : 255;
}

/** SharePoint's own words for error 0x810200bf; which status and code Graph gives them is an assumption. */
function requireUnique(list: ListRecord, item: ItemRecord | undefined, fields: FieldValues): void {
  for (const { name } of list.columns.filter((column) => column.enforceUniqueValues)) {
    const value = fields[name];
    const others = [...list.items.values()].filter((other) => other.number !== item?.number);
    if (value !== undefined && others.some((other) => compare(other.fields[name], value) === 0))
      throw invalidRequest(
        'The list item could not be added or updated because duplicate values were found in one or more fields in the list.',
      );
  }
}
