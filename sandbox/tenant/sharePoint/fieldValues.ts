import { GraphFault } from '../call.ts';
import { fieldNameOf } from './fieldNames.ts';
import { checkedValue, readOnlyField } from './fieldTypes.ts';
import { compare } from './fieldOrder.ts';
import { type ListPlace, invalidRequest } from './places.ts';
import { bodyOf } from './query.ts';
import type { ColumnRecord, FieldValues, ItemRecord, ListRecord } from './records.ts';
import { switchesOf } from './switches.ts';

/** The values of an item after writing `given` over `before`; `null` clears a value. Throws where SharePoint refuses. */
export function writtenFields(place: ListPlace, item: ItemRecord | undefined, given: unknown): FieldValues {
  const body = bodyOf(given);
  const written = new Map(Object.entries(item ? item.fields : defaultsOf(place.list)));
  for (const [name, value] of Object.entries(body)) {
    if (name.includes('@')) continue;
    const column = writableColumn(place.list, name);
    if (value === null) written.delete(name);
    else written.set(name, checkedValue(place, column, value, body[`${name}@odata.type`]));
  }
  const fields = Object.fromEntries(written);
  requireUnique(place, item, fields);
  return fields;
}

/** A new item begins with the values that its columns give it. */
function defaultsOf(list: ListRecord): FieldValues {
  const given = list.columns.flatMap((column) => {
    const value = column.defaultValue && bodyOf(column.defaultValue)['value'];
    return typeof value === 'string' ? [[fieldNameOf(column), defaultValue(column, value)] as const] : [];
  });
  return Object.fromEntries(given);
}

/** A definition holds its default as text, whatever the type: `"1"` for yes. */
function defaultValue({ facet }: ColumnRecord, text: string): string | number | boolean {
  if (facet === 'boolean') return text === '1' || text === 'true';
  return facet === 'number' || facet === 'currency' ? Number(text) : text;
}

/** Wording as in github.com/microsoftgraph/microsoft-graph-docs issue 2609. */
function writableColumn(list: ListRecord, name: string): ColumnRecord {
  const column = list.columns.find((each) => fieldNameOf(each) === name);
  if (!column) throw invalidRequest(`Field '${name}' is not recognized`);
  if (column.readOnly) throw readOnlyField(name);
  return column;
}

/** SharePoint's own words for error 0x810200bf; which status and code Graph gives them is not documented. */
function requireUnique({ call, list }: ListPlace, item: ItemRecord | undefined, fields: FieldValues): void {
  for (const { name } of list.columns.filter((column) => column.enforceUniqueValues)) {
    const value = fields[name];
    if (value === undefined) continue;
    for (const other of list.items.values())
      if (other.number !== item?.number && compare(other.fields[name], value) === 0)
        throw new GraphFault(
          switchesOf(call.state.sharePoint).duplicateStatus,
          'invalidRequest',
          'The list item could not be added or updated because duplicate values were found in one or more fields in the list.',
        );
  }
}
