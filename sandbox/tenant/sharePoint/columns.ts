import { GraphFault, type Handlers, ok } from '../call.ts';
import { isAtLeast } from './access.ts';
import { guidFrom } from './identifiers.ts';
import { type ListPlace, accessDenied, invalidRequest, itemNotFound, listPlace } from './places.ts';
import { bodyOf, picked, requireKnownOptions, selectOf, textOf } from './query.ts';
import { type ColumnRecord, type ListRecord, facets } from './records.ts';
import { columnAnswer } from './siteAnswers.ts';

export const columnHandlers: Handlers = {
  'GET /sites/{site-id}/lists/{list-id}/columns': (call) => {
    requireKnownOptions(call, '$select');
    return ok({ value: listPlace(call).list.columns.map((column) => picked(columnAnswer(column), selectOf(call))) });
  },
  'POST /sites/{site-id}/lists/{list-id}/columns': (call) => {
    const { list } = managedList(listPlace(call));
    return { status: 201, body: columnAnswer(addColumn(list, call.body)) };
  },
  'GET /sites/{site-id}/lists/{list-id}/columns/{columnDefinition-id}': (call) =>
    ok(columnAnswer(columnNamed(listPlace(call).list, call.params['columnDefinition-id']))),
  'PATCH /sites/{site-id}/lists/{list-id}/columns/{columnDefinition-id}': (call) => {
    const { list } = managedList(listPlace(call));
    const column = columnNamed(list, call.params['columnDefinition-id']);
    changeColumn(list, column, bodyOf(call.body));
    return ok(columnAnswer(column));
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
  const given = bodyOf(definition);
  const name = textOf(given['name']) ?? '';
  if (!/^[A-Za-z]\w*$/u.test(name)) throw invalidRequest(`Column name '${name}' is not valid`);
  if (list.columns.some((column) => column.name.toLowerCase() === name.toLowerCase()))
    throw new GraphFault(409, 'nameAlreadyExists', `A column named '${name}' already exists`);
  const column = newColumn(list, name, given);
  requireIndexable(list, column);
  list.columns.push(column);
  return column;
}

function newColumn(list: ListRecord, name: string, given: Readonly<Record<string, unknown>>): ColumnRecord {
  const [facet, ...others] = facets.filter((each) => given[each] !== undefined && given[each] !== null);
  if (!facet || others.length > 0)
    throw invalidRequest(`Column '${name}' must have exactly one type that is known here`);
  const enforceUniqueValues = given['enforceUniqueValues'] === true;
  return {
    id: guidFrom(`${list.id} column ${name}`),
    name,
    displayName: textOf(given['displayName']) ?? name,
    description: textOf(given['description']) ?? '',
    facet,
    settings: bodyOf(given[facet]),
    defaultValue: given['defaultValue'],
    isBuiltIn: false,
    indexed: given['indexed'] === true || enforceUniqueValues,
    enforceUniqueValues,
    hidden: given['hidden'] === true,
    required: given['required'] === true,
  };
}

function changeColumn(list: ListRecord, column: ColumnRecord, given: Readonly<Record<string, unknown>>): void {
  const flag = (name: 'indexed' | 'enforceUniqueValues' | 'hidden' | 'required'): boolean =>
    typeof given[name] === 'boolean' ? given[name] : column[name];
  const enforceUniqueValues = flag('enforceUniqueValues');
  const changed = { enforceUniqueValues, indexed: flag('indexed') || enforceUniqueValues };
  if (!column.indexed) requireIndexable(list, { ...column, ...changed });
  Object.assign(column, changed, { hidden: flag('hidden'), required: flag('required') });
  column.displayName = textOf(given['displayName']) ?? column.displayName;
  column.description = textOf(given['description']) ?? column.description;
}

/** Text of several lines takes no index, and a list has at most 20 (https://support.microsoft.com/office/f3f00554-b7dc-44d1-a2ed-d477eac463b0). */
function requireIndexable(list: ListRecord, column: ColumnRecord): void {
  if (!column.indexed) return;
  if (column.settings['allowMultipleLines'] === true) throw invalidRequest(`Column '${column.name}' cannot be indexed`);
  if (list.columns.filter((each) => each.indexed).length >= 20)
    throw invalidRequest('The maximum number of indexed columns of this list is reached');
}

/** The columns that a list has from the start. None is indexed. */
export function builtInColumns(listId: string, template: ListRecord['template']): ColumnRecord[] {
  const column = (name: string, displayName: string, facet: ColumnRecord['facet'], settings = {}): ColumnRecord => ({
    id: guidFrom(`${listId} column ${name}`),
    name,
    displayName,
    description: '',
    facet,
    settings,
    defaultValue: undefined,
    isBuiltIn: true,
    indexed: false,
    enforceUniqueValues: false,
    hidden: false,
    required: false,
  });
  return [
    column('Title', 'Title', 'text', { allowMultipleLines: false, maxLength: 255 }),
    column('Modified', 'Modified', 'dateTime', { format: 'dateTime' }),
    column('Created', 'Created', 'dateTime', { format: 'dateTime' }),
    column('Author', 'Created By', 'personOrGroup'),
    column('Editor', 'Modified By', 'personOrGroup'),
    ...(template === 'documentLibrary' ? [column('FileLeafRef', 'Name', 'text', { maxLength: 255 })] : []),
  ];
}
