import { type GraphAnswer, type GraphCall, GraphFault, type Handlers, ok } from '../call.ts';
import { addItem, changeItem, requireMatch, requireNewName } from './changes.ts';
import { etagOf } from './identifiers.ts';
import { childrenOf, driveItemAnswer } from './itemAnswers.ts';
import { deleteItem } from './items.ts';
import { pageOf } from './paging.ts';
import {
  type ItemPlace,
  type NodePlace,
  childNamed,
  driveItemPlace,
  invalidRequest,
  itemNotFound,
  nodePlace,
  requireLevel,
} from './places.ts';
import { bodyOf, expansions, requireKnownOptions, selectOf, textOf } from './query.ts';

const oneItem = '/drives/{drive-id}/items/{driveItem-id}';

export const driveItemHandlers: Handlers = {
  'GET /drives/{drive-id}/root': readNode,
  'GET /drives/{drive-id}/root:/{item-path}': readNode,
  [`GET ${oneItem}`]: readNode,
  [`DELETE ${oneItem}`]: (call) => deleteItem(driveItemPlace(call)),
  [`GET ${oneItem}/children`]: readChildren,
  [`POST ${oneItem}/children`]: createFolder,
  [`GET ${oneItem}/content`]: readContent,
  [`PUT ${oneItem}/content`]: (call) => replaceContent(driveItemPlace(call)),
  [`PUT ${oneItem}:/{filename}:/content`]: (call) => upload(nodePlace(call), call.params['filename'] ?? ''),
  'PUT /drives/{drive-id}/root:/{item-path}:/content': (call) => {
    const names = (call.params['item-path'] ?? '').split('/');
    const name = names.pop() ?? '';
    return upload(nodePlace({ ...call, params: { ...call.params, 'item-path': names.join('/') } }), name);
  },
};

function readNode(call: GraphCall): GraphAnswer {
  requireKnownOptions(call, '$select', '$expand');
  const place = nodePlace(call);
  if (place.item && call.headers.get('If-None-Match') === etagOf(place.item)) return { status: 304 };
  return ok(driveItemAnswer(place, selectOf(call), expansions(call.query.get('$expand'))));
}

/** What lies directly in a folder, without what the caller may not read. */
function readChildren(call: GraphCall): GraphAnswer {
  requireKnownOptions(call, '$select', '$expand', '$top', '$skiptoken');
  const place = nodePlace(call);
  const readable = childrenOf(place.list, place.item).filter((item) => place.access.onItem(place.list, item));
  const { items, link } = pageOf(call, readable);
  const [select, expand] = [selectOf(call), expansions(call.query.get('$expand'))];
  return ok({ ...link, value: items.map((item) => driveItemAnswer({ ...place, item }, select, expand)) });
}

/** Without a conflict behaviour a name that is taken fails (https://learn.microsoft.com/graph/api/driveitem-post-children). */
function createFolder(call: GraphCall): GraphAnswer {
  const place = nodePlace(call);
  const given = bodyOf(call.body);
  const behaviour = given['@microsoft.graph.conflictBehavior'] ?? 'fail';
  if (given['folder'] === undefined || behaviour !== 'fail')
    throw new GraphFault(501, 'notImplemented', 'The stand-in makes only folders, with conflict behaviour fail');
  requireLevel(place, 'contribute');
  const name = textOf(given['name']) ?? '';
  requireNewName(place, place.item, name);
  return { status: 201, body: driveItemAnswer(addItem(place, { kind: 'folder', folder: place.item, name })) };
}

// The real service redirects to a download address of its own; the bytes are the same.
function readContent(call: GraphCall): GraphAnswer {
  const { item } = driveItemPlace(call);
  if (item.kind !== 'file') throw itemNotFound();
  return { status: 200, bytes: item.content, headers: { 'Content-Type': item.mimeType, ETag: etagOf(item) } };
}

/** Creates the file or, unless the conflict behaviour is `fail`, replaces its content. */
function upload(place: NodePlace, name: string): GraphAnswer {
  const { call, list } = place;
  const behaviour = call.query.get('@microsoft.graph.conflictBehavior') ?? 'replace';
  if (!['fail', 'replace'].includes(behaviour) || name.includes('/'))
    throw new GraphFault(
      501,
      'notImplemented',
      'The stand-in uploads into one folder, with conflict behaviour fail or replace',
    );
  const existing = childNamed(list, place.item, name);
  if (existing && behaviour === 'replace') return replaceContent({ ...place, item: existing });
  requireLevel(place, 'contribute');
  requireNewName(place, place.item, name);
  const added = addItem(place, { kind: 'file', folder: place.item, name, content: call.bytes, mimeType: typeOf(call) });
  return { status: 201, body: driveItemAnswer(added) };
}

function replaceContent(place: ItemPlace): GraphAnswer {
  if (place.item.kind !== 'file') throw invalidRequest('A folder has no content');
  requireLevel(place, 'contribute');
  requireMatch(place.call, place.item);
  changeItem(place, { content: place.call.bytes });
  return ok(driveItemAnswer(place));
}

const typeOf = (call: GraphCall): string => call.headers.get('Content-Type') ?? 'application/octet-stream';
