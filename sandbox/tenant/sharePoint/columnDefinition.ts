import { GraphFault } from '../call.ts';
import { guidFrom } from './identifiers.ts';
import { invalidRequest } from './places.ts';
import { bodyOf, textOf } from './query.ts';
import { type ColumnRecord, type ListRecord, facets } from './records.ts';

type Given = Readonly<Record<string, unknown>>;

/** Types that exist in SharePoint and that the stand-in has no values for. */
const unplayed = ['calculated', 'geolocation', 'term', 'thumbnail', 'contentApprovalStatus'];

/** A column from its definition, which has exactly one type (https://learn.microsoft.com/graph/api/resources/columndefinition). */
export function newColumn(ownerId: string, others: readonly ColumnRecord[], definition: unknown): ColumnRecord {
  const given = bodyOf(definition);
  const name = textOf(given['name']) ?? '';
  if (!/^[A-Za-z]\w*$/u.test(name)) throw invalidRequest(`Column name '${name}' is not valid`);
  if (others.some((column) => column.name.toLowerCase() === name.toLowerCase()))
    throw new GraphFault(409, 'nameAlreadyExists', `A column named '${name}' already exists`);
  const facet = facetOf(name, given);
  const enforceUniqueValues = given['enforceUniqueValues'] === true;
  return {
    id: guidFrom(`${ownerId} column ${name}`),
    name,
    displayName: textOf(given['displayName']) ?? name,
    description: textOf(given['description']) ?? '',
    facet,
    settings: settingsOf(name, facet, bodyOf(given[facet])),
    defaultValue: given['defaultValue'],
    isBuiltIn: false,
    indexed: given['indexed'] === true || enforceUniqueValues,
    enforceUniqueValues,
    hidden: given['hidden'] === true,
    readOnly: given['readOnly'] === true,
    required: given['required'] === true,
  };
}

function facetOf(name: string, given: Given): ColumnRecord['facet'] {
  const other = unplayed.find((each) => given[each]);
  if (other) throw new GraphFault(501, 'notImplemented', `The stand-in has no ${other} columns`);
  const [facet, ...others] = facets.filter((each) => given[each] !== undefined && given[each] !== null);
  if (!facet || others.length > 0) throw invalidRequest(`Column '${name}' must have exactly one type`);
  return facet;
}

function settingsOf(name: string, facet: ColumnRecord['facet'], settings: Given): Given {
  if (facet === 'lookup' && !(textOf(settings['listId']) && textOf(settings['columnName'])))
    throw invalidRequest(`Lookup column '${name}' needs listId and columnName`);
  return settings;
}

/** The column after a change of its definition. Its name and its type are for ever. */
export function changedColumn(column: ColumnRecord, given: Given): ColumnRecord {
  if (given['name'] !== undefined && given['name'] !== column.name)
    throw invalidRequest(`The name of column '${column.name}' cannot be changed`);
  if (facets.some((facet) => facet !== column.facet && given[facet]))
    throw invalidRequest(`The type of column '${column.name}' cannot be changed`);
  const flag = (name: 'indexed' | 'enforceUniqueValues' | 'hidden' | 'readOnly' | 'required'): boolean =>
    typeof given[name] === 'boolean' ? given[name] : column[name];
  const enforceUniqueValues = flag('enforceUniqueValues');
  return {
    ...column,
    displayName: textOf(given['displayName']) ?? column.displayName,
    description: textOf(given['description']) ?? column.description,
    settings: { ...column.settings, ...bodyOf(given[column.facet] ?? {}) },
    defaultValue: given['defaultValue'] ?? column.defaultValue,
    enforceUniqueValues,
    indexed: flag('indexed') || enforceUniqueValues,
    hidden: flag('hidden'),
    readOnly: flag('readOnly'),
    required: flag('required'),
  };
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
    readOnly: name !== 'Title',
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
