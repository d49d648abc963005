import { GraphFault } from '../call.ts';
import { takesSeveral } from './fieldNames.ts';
import { type ListPlace, invalidRequest } from './places.ts';
import type { ColumnRecord, FieldValue } from './records.ts';
import { switchesOf } from './switches.ts';

/**
 * A value that the column takes; `declared` is what the request says of its type. A value of the wrong JSON type is a
 * general exception (github.com/microsoftgraph/microsoft-graph-docs-contrib issue 1457).
 */
export function checkedValue(place: ListPlace, column: ColumnRecord, value: unknown, declared: unknown): FieldValue {
  if (takesSeveral(column)) return severalValues(place, column, value, declared);
  const checked = singleValue(column, value);
  if (typeof checked === 'string') requireKnown(place, column, checked);
  return checked;
}

/** Several values come as a list whose type is declared, such as `"MentorsLookupId@odata.type": "Collection(Edm.String)"`. */
function severalValues(place: ListPlace, column: ColumnRecord, value: unknown, declared: unknown): FieldValue {
  if (!Array.isArray(value) || !/^(?:#?Collection\((?:Edm\.)?(?:String|Int32)\))$/u.test(String(declared)))
    throw generalException();
  const values = value.map(String);
  for (const each of values) requireKnown(place, column, each);
  return values;
}

function singleValue(column: ColumnRecord, value: unknown): FieldValue {
  const take = types[column.facet];
  if (!take(value)) throw generalException();
  if (typeof value === 'number') requireInRange(column, value);
  return value;
}

const isText = (value: unknown): value is FieldValue => typeof value === 'string';
const isNumber = (value: unknown): value is FieldValue => typeof value === 'number';

const types: Readonly<Record<ColumnRecord['facet'], (value: unknown) => value is FieldValue>> = {
  text: isText,
  choice: isText,
  // The number of a person or item is a text: the number 6 fails, "6" is taken (issue 1457).
  personOrGroup: isText,
  lookup: isText,
  number: isNumber,
  currency: isNumber,
  boolean: (value): value is FieldValue => typeof value === 'boolean',
  dateTime: (value): value is FieldValue => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  hyperlinkOrPicture: (value): value is FieldValue => typeof value === 'object' && value !== null && 'Url' in value,
};

function requireKnown(place: ListPlace, column: ColumnRecord, value: string): void {
  const { facet, name, settings } = column;
  const isRefused = {
    choice: () => settings['allowTextEntry'] !== true && !choicesOf(column).includes(value),
    personOrGroup: () => ![...place.site.userNumbers.values()].some((number) => String(number) === value),
    lookup: () => !place.site.lists.get(String(settings['listId']))?.items.has(Number(value)),
    text: () => value.length > longestText(column) || (refusesBeyondXml(place) && beyondXml.test(value)),
  }[facet as string];
  if (isRefused?.()) throw invalidRequest(`Invalid value: '${name}' cannot take '${value.slice(0, 20)}'`);
}

/** Assumed, as lists and their versions are kept and sent as XML: https://www.w3.org/TR/xml/#charsets */
const beyondXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const refusesBeyondXml = ({ call }: ListPlace) => switchesOf(call.state.sharePoint).beyondXml === 'refused';

function choicesOf({ settings }: ColumnRecord): readonly unknown[] {
  return Array.isArray(settings['choices']) ? settings['choices'] : [];
}

function longestText({ settings }: ColumnRecord): number {
  if (settings['allowMultipleLines'] === true) return 63_999;
  return typeof settings['maxLength'] === 'number' ? settings['maxLength'] : 255;
}

function requireInRange({ name, settings }: ColumnRecord, value: number): void {
  const limit = (setting: 'minimum' | 'maximum', otherwise: number): number =>
    typeof settings[setting] === 'number' ? settings[setting] : otherwise;
  if (value < limit('minimum', -Infinity) || value > limit('maximum', Infinity))
    throw invalidRequest(`Invalid value: '${name}' cannot take ${value}`);
}

const generalException = () => new GraphFault(500, 'generalException', 'General exception while processing');
export const readOnlyField = (name: string) => invalidRequest(`Field '${name}' is read-only`);
