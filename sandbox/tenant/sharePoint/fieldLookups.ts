import { fieldNameOf, takesSeveral } from './fieldNames.ts';
import type { ItemPlace } from './places.ts';
import type { ColumnRecord, FieldValues } from './records.ts';

type Answer = Readonly<Record<string, unknown>>;

/**
 * People and lookups as an answer shows them: one by its number, and by its name where that is selected; several as a
 * list of numbers and names (https://learn.microsoft.com/graph/api/resources/fieldvalueset).
 */
export function lookupAnswers(place: ItemPlace, fields: FieldValues, select: readonly string[] | undefined): Answer {
  const shown = place.list.columns.flatMap((column) => {
    const field = fieldNameOf(column);
    const value = fields[field];
    if (field === column.name) return [];
    if (Array.isArray(value))
      return [[column.name, value.map((id) => ({ LookupId: Number(id), ...shownAs(place, column, id) }))]];
    return typeof value === 'string' && select?.includes(column.name)
      ? [[column.name, shownAs(place, column, value).LookupValue]]
      : [];
  });
  return Object.fromEntries(shown);
}

/** The fields that are told as they are: of several people or items only the list is. */
export const plainFields = ({ list }: ItemPlace, fields: FieldValues): FieldValues => {
  const lists = new Set(list.columns.filter(takesSeveral).map(fieldNameOf));
  const hidden = (name: string) => lists.has(name) && name.endsWith('LookupId');
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !hidden(name)));
};

function shownAs(place: ItemPlace, { facet, settings }: ColumnRecord, id: string) {
  if (facet === 'personOrGroup') {
    const [userId = ''] = [...place.site.userNumbers].find(([, number]) => String(number) === id) ?? [];
    const user = place.call.state.directory.users.get(userId);
    return { LookupValue: user?.displayName ?? '', Email: user?.mail ?? '' };
  }
  const item = place.site.lists.get(String(settings['listId']))?.items.get(Number(id));
  const value = item?.fields[String(settings['columnName'])];
  return { LookupValue: typeof value === 'object' ? '' : String(value ?? '') };
}
