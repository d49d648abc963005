import { type GraphAnswer, type GraphCall, type Handlers, ok } from '../call.ts';
import { readContent } from './download.ts';
import { etagOf } from './identifiers.ts';
import { childrenOf, driveItemAnswer } from './itemAnswers.ts';
import { deleteItem } from './items.ts';
import { updateDriveItem } from './moveItem.ts';
import { pageOf } from './paging.ts';
import { driveItemPlace, invalidRequest, nodePlace } from './places.ts';
import { expansions, requireKnownOptions, selectOf } from './query.ts';
import type { ItemRecord } from './records.ts';
import { createChild, replaceFile, uploadBelow, uploadToPath } from './uploads.ts';
import { fileVersions } from './versions.ts';

const oneItem = '/drives/{drive-id}/items/{driveItem-id}';

export const driveItemHandlers: Handlers = {
  'GET /drives/{drive-id}/root': readNode,
  'GET /drives/{drive-id}/root:/{item-path}': readNode,
  [`GET ${oneItem}`]: readNode,
  [`PATCH ${oneItem}`]: updateDriveItem,
  [`DELETE ${oneItem}`]: (call) => deleteItem(driveItemPlace(call)),
  [`GET ${oneItem}/children`]: readChildren,
  [`POST ${oneItem}/children`]: createChild,
  [`GET ${oneItem}/content`]: readContent,
  [`PUT ${oneItem}/content`]: replaceFile,
  [`PUT ${oneItem}:/{filename}:/content`]: uploadBelow,
  'PUT /drives/{drive-id}/root:/{item-path}:/content': uploadToPath,
};

/** Versions expand on one item only, as seen in github.com/microsoftgraph/microsoft-graph-docs issue 9841. */
function readNode(call: GraphCall): GraphAnswer {
  requireKnownOptions(call, '$select', '$expand');
  const place = nodePlace(call);
  if (place.item && call.headers.get('If-None-Match') === etagOf(place.item)) return { status: 304 };
  const expand = expansions(call.query.get('$expand'));
  const { item } = place;
  if (!item) return ok(driveItemAnswer(place, selectOf(call), expand));
  const others = expand.filter(({ property }) => property !== 'versions');
  const versions = others.length < expand.length && { versions: fileVersions({ ...place, item }) };
  return ok({ ...driveItemAnswer(place, selectOf(call), others), ...versions });
}

/** What lies directly in a folder, without what the caller may not read. */
function readChildren(call: GraphCall): GraphAnswer {
  requireKnownOptions(call, '$select', '$expand', '$top', '$orderby', '$skiptoken');
  const place = nodePlace(call);
  const readable = childrenOf(place.list, place.item).filter((item) => place.access.onItem(place.list, item));
  const { items, link } = pageOf(call, ordered(call, readable));
  const [select, expand] = [selectOf(call), expansions(call.query.get('$expand'))];
  return ok({ ...link, value: items.map((item) => driveItemAnswer({ ...place, item }, select, expand)) });
}

/** "The allowed orderby fields are name, size, and lastModifiedDateTime" (https://learn.microsoft.com/graph/api/driveitem-list-children). */
function ordered(call: GraphCall, items: readonly ItemRecord[]): readonly ItemRecord[] {
  const order = call.query.get('$orderby');
  if (order === null) return items;
  const [, field = '', direction] = /^(\w+)(?: (asc|desc))?$/u.exec(order) ?? [];
  const compare = orders[field];
  if (!compare) throw invalidRequest(`Invalid orderby clause '${order}'`);
  return items.toSorted((a, b) => (direction === 'desc' ? compare(b, a) : compare(a, b)));
}

const orders: Readonly<Record<string, (a: ItemRecord, b: ItemRecord) => number>> = {
  name: (a, b) => a.name.localeCompare(b.name, 'en'),
  size: (a, b) => a.content.length - b.content.length,
  lastModifiedDateTime: (a, b) => a.modifiedAt - b.modifiedAt,
};
