import { type GraphAnswer, type GraphCall, GraphFault, type Handlers, ok } from '../call.ts';
import { addItem, changeItem, removeItem, requireMatch } from './changes.ts';
import { writtenFields } from './fieldValues.ts';
import { queriedItems } from './queriedItems.ts';
import { etagOf } from './identifiers.ts';
import { driveItemAnswer, fieldsAnswer, listItemAnswer } from './itemAnswers.ts';
import { type ItemPlace, driveItemPlace, itemNotFound, itemPlace, listPlace, requireLevel } from './places.ts';
import { largestListPage, pageOf } from './paging.ts';
import { bodyOf, expansions, requireKnownOptions, selectOf } from './query.ts';

const oneItem = '/sites/{site-id}/lists/{list-id}/items/{listItem-id}';

export const itemHandlers: Handlers = {
  'GET /sites/{site-id}/lists/{list-id}/items': readItems,
  'POST /sites/{site-id}/lists/{list-id}/items': createItem,
  [`GET ${oneItem}`]: (call) => {
    const place = itemPlace(call);
    return call.headers.get('If-None-Match') === etagOf(place.item) ? { status: 304 } : readItem(place);
  },
  [`DELETE ${oneItem}`]: (call) => deleteItem(itemPlace(call)),
  [`PATCH ${oneItem}`]: (call) => {
    const place = itemPlace(call);
    changeFields(place, bodyOf(call.body)['fields'] ?? {});
    return ok(listItemAnswer(place, undefined, expansions('fields')));
  },
  [`GET ${oneItem}/fields`]: (call) => readFields(itemPlace(call)),
  [`PATCH ${oneItem}/fields`]: (call) => patchFields(itemPlace(call)),
  [`GET ${oneItem}/driveItem`]: (call) => {
    const place = itemPlace(call);
    if (place.item.kind === 'item') throw itemNotFound();
    return ok(driveItemAnswer(place, selectOf(call), expansions(call.query.get('$expand'))));
  },
  'GET /drives/{drive-id}/items/{driveItem-id}/listItem': (call) => readItem(driveItemPlace(call)),
  'GET /drives/{drive-id}/items/{driveItem-id}/listItem/fields': (call) => readFields(driveItemPlace(call)),
  'PATCH /drives/{drive-id}/items/{driveItem-id}/listItem/fields': (call) => patchFields(driveItemPlace(call)),
};

/** Every item of the list, in all its folders, that the caller may read; the rest is left out silently. */
function readItems(call: GraphCall): GraphAnswer {
  requireKnownOptions(call, '$select', '$expand', '$filter', '$orderby', '$top', '$skiptoken');
  const place = listPlace(call);
  const readable = queriedItems(call, place.list).filter((item) => place.access.onItem(place.list, item));
  const { items, link } = pageOf(call, readable, largestListPage);
  const [select, expand] = [selectOf(call), expansions(call.query.get('$expand'))];
  return ok({ ...link, value: items.map((item) => listItemAnswer({ ...place, item }, select, expand)) });
}

/** Libraries take files instead, in SharePoint's words: github.com/vgrem/phpSPO issue 67. */
function createItem(call: GraphCall): GraphAnswer {
  const place = listPlace(call);
  requireLevel(place, 'contribute');
  if (place.list.template === 'documentLibrary')
    throw new GraphFault(400, 'invalidRequest', 'To add an item to a document library, use SPFileCollection.Add()');
  const fields = writtenFields(place, undefined, bodyOf(call.body)['fields'] ?? {});
  const created = addItem(place, { kind: 'item', fields });
  return { status: 201, body: listItemAnswer(created, undefined, expansions('fields')) };
}

function readItem(place: ItemPlace): GraphAnswer {
  const { call } = place;
  requireKnownOptions(call, '$select', '$expand');
  return ok(listItemAnswer(place, selectOf(call), expansions(call.query.get('$expand'))));
}

function readFields(place: ItemPlace): GraphAnswer {
  requireKnownOptions(place.call, '$select');
  return ok(fieldsAnswer(place, selectOf(place.call)));
}

function patchFields(place: ItemPlace): GraphAnswer {
  changeFields(place, place.call.body);
  return ok(fieldsAnswer(place));
}

function changeFields(place: ItemPlace, given: unknown): void {
  requireLevel(place, 'contribute');
  requireMatch(place.call, place.item);
  changeItem(place, { fields: writtenFields(place, place.item, given) });
}

/** To the recycle bin. */
export function deleteItem(place: ItemPlace): GraphAnswer {
  requireLevel(place, 'contribute');
  requireMatch(place.call, place.item);
  removeItem(place);
  return { status: 204 };
}
