import { type GraphCall, GraphFault } from '../call.ts';
import { parentOf, rolesOf } from './access.ts';
import { driveItemIdOf, etagOf, guidFrom } from './identifiers.ts';
import { type ItemPlace, type ListPlace, childNamed, invalidRequest } from './places.ts';
import type { FieldValues, ItemRecord } from './records.ts';

interface NewItem {
  readonly kind: ItemRecord['kind'];
  readonly folder?: ItemRecord | undefined;
  readonly name?: string;
  readonly content?: Uint8Array;
  readonly mimeType?: string;
  readonly fields?: FieldValues;
}

/** Adds an item as the caller. Rights and the name are checked by who calls this. */
export function addItem(place: ListPlace, { kind, folder, name, content, mimeType, fields }: NewItem): ItemPlace {
  const { call, list } = place;
  const number = ++list.lastItemNumber;
  const uniqueId = guidFrom(`${list.id} ${number}`);
  const who = { createdBy: call.caller.id, createdAt: call.now, modifiedBy: call.caller.id, modifiedAt: call.now };
  const item: ItemRecord = {
    number,
    uniqueId,
    driveItemId: driveItemIdOf(uniqueId),
    kind,
    parent: folder?.number,
    name: name ?? '',
    ...who,
    version: 1,
    change: ++list.lastChange,
    contentVersion: 1,
    content: content ?? new Uint8Array(),
    mimeType: mimeType ?? '',
    fields: fields ?? {},
    earlier: [],
    roles: undefined,
    appGrants: [],
  };
  list.items.set(number, item);
  list.modifiedAt = call.now;
  return { ...place, item };
}

interface ItemChange {
  readonly fields?: FieldValues;
  readonly content?: Uint8Array;
  readonly name?: string;
  readonly parent?: number | undefined;
}

/** Keeps what was as an earlier version, unless the list keeps none, and writes the change as the caller. */
export function changeItem({ call, item, list }: ItemPlace, change: ItemChange): void {
  const { version, fields, modifiedBy, modifiedAt, content } = item;
  if (!list.keepsNoVersions) item.earlier.push({ version, fields, modifiedBy, modifiedAt, content });
  Object.assign(item, change, { version: version + 1, modifiedBy: call.caller.id, modifiedAt: call.now });
  item.change = ++list.lastChange;
  if (change.content) item.contentVersion += 1;
}

/** To the recycle bin, with everything below. Numbers are never given again, names are free at once. */
export function removeItem(place: ItemPlace): void {
  const { call, list, site, item } = place;
  for (const below of list.items.values()) if (below.parent === item.number) removeItem({ ...place, item: below });
  const parentId = parentOf(list, item)?.driveItemId;
  list.gone.push({ item, parentId, roles: rolesOf(site, list, item), change: ++list.lastChange });
  list.items.delete(item.number);
  site.recycled.push({ item, listId: list.id, deletedBy: call.caller.id, deletedAt: call.now });
}

/** `If-Match` against the entity tag: 412 (https://learn.microsoft.com/graph/api/listitem-update). */
export function requireMatch(call: GraphCall, item: Pick<ItemRecord, 'uniqueId' | 'version'>): void {
  const wanted = call.headers.get('If-Match');
  if (wanted !== null && wanted !== '*' && wanted !== etagOf(item))
    throw new GraphFault(412, 'resourceModified', "ETag does not match current item's value");
}

/** Letters that SharePoint takes in no name (https://support.microsoft.com/office/64883a5d-228e-48f5-b3d2-eb39e07630fa). */
export function requireNewName(place: ListPlace, folder: ItemRecord | undefined, name: string): void {
  if (/["*:<>?/\\|]/u.test(name) || name.trim() !== name || name === '' || name.endsWith('.'))
    throw invalidRequest(`The provided name '${name}' is not valid.`);
  if (childNamed(place.list, folder, name))
    throw new GraphFault(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent');
}
