import { type Handlers, ok } from '../call.ts';
import { isAtLeast } from './access.ts';
import { changedColumn, newColumn } from './columnDefinition.ts';
import { requireDistinctValues, requireIndexable } from './indexes.ts';
import { type ListPlace, accessDenied, invalidRequest, itemNotFound, listPlace } from './places.ts';
import { bodyOf, picked, requireKnownOptions, selectOf } from './query.ts';
import type { ColumnRecord, ListRecord, SiteRecord } from './records.ts';
import { fieldNameOf } from './fieldNames.ts';
import { columnAnswer } from './siteAnswers.ts';

const columns = '/sites/{site-id}/lists/{list-id}/columns';
const oneColumn = `${columns}/{columnDefinition-id}`;

export const columnHandlers: Handlers = {
  [`GET ${columns}`]: (call) => {
    requireKnownOptions(call, '$select');
    return ok({ value: listPlace(call).list.columns.map((column) => picked(columnAnswer(column), selectOf(call))) });
  },
  [`POST ${columns}`]: (call) => {
    const { list } = managedList(listPlace(call));
    return { status: 201, body: columnAnswer(addColumn(list, call.body)) };
  },
  [`GET ${oneColumn}`]: (call) => {
    requireKnownOptions(call, '$select');
    const column = columnNamed(listPlace(call).list, call.params['columnDefinition-id']);
    return ok(picked(columnAnswer(column), selectOf(call)));
  },
  [`PATCH ${oneColumn}`]: (call) => {
    const { list } = managedList(listPlace(call));
    const column = columnNamed(list, call.params['columnDefinition-id']);
    changeColumn(list, column, bodyOf(call.body));
    return ok(columnAnswer(column));
  },
  [`DELETE ${oneColumn}`]: (call) => {
    const { list } = managedList(listPlace(call));
    deleteColumn(list, columnNamed(list, call.params['columnDefinition-id']));
    return { status: 204 };
  },
};

/** Lists and columns need the right to manage lists, which Edit and Full Control hold. */
export function managedList(place: ListPlace): ListPlace {
  if (!isAtLeast(place.access.onList(place.list), 'edit')) throw accessDenied();
  return place;
}

function columnNamed(list: ListRecord, id: string | undefined): ColumnRecord {
  const column = list.columns.find((each) => each.id === id || each.name === id);
  if (!column) throw itemNotFound();
  return column;
}

/** Adds one column from its definition. An indexed or unique column takes one of the list's twenty indexes. */
export function addColumn(list: ListRecord, definition: unknown): ColumnRecord {
  const column = newColumn(list.id, list.columns, definition);
  requireIndexable(list, column);
  list.columns.push(column);
  return column;
}

/** Adds a column to the site, for lists to come; it has no values of its own. */
export function addSiteColumn(site: SiteRecord, definition: unknown): ColumnRecord {
  const column = newColumn(site.id, site.columns, definition);
  site.columns.push(column);
  return column;
}

function changeColumn(list: ListRecord, column: ColumnRecord, given: Readonly<Record<string, unknown>>): void {
  const changed = changedColumn(column, given);
  if (!column.indexed) requireIndexable(list, changed);
  if (!column.enforceUniqueValues) requireDistinctValues(list, changed);
  Object.assign(column, changed);
}

/** With its values. Columns that every list has stay. */
function deleteColumn(list: ListRecord, column: ColumnRecord): void {
  if (column.isBuiltIn) throw invalidRequest(`Column '${column.name}' cannot be deleted`);
  list.columns.splice(list.columns.indexOf(column), 1);
  for (const item of list.items.values()) {
    const { [fieldNameOf(column)]: _gone, ...fields } = item.fields;
    item.fields = fields;
  }
}
