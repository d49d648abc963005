import { type GraphAnswer, type GraphCall, GraphFault, ok } from '../call.ts';
import { addItem, changeItem, requireMatch, requireNewName } from './changes.ts';
import { driveItemAnswer } from './itemAnswers.ts';
import {
  type ItemPlace,
  type NodePlace,
  childNamed,
  driveItemPlace,
  invalidRequest,
  nodePlace,
  requireLevel,
} from './places.ts';
import { bodyOf, textOf } from './query.ts';

/** Creates a folder, or an empty file (https://learn.microsoft.com/graph/api/driveitem-post-children). */
export function createChild(call: GraphCall): GraphAnswer {
  const place = nodePlace(call);
  const given = bodyOf(call.body);
  requireLevel(place, 'contribute');
  const kind = given['folder'] ? 'folder' : 'file';
  if (kind === 'file' && !given['file']) throw invalidRequest('A new item needs the facet folder or file');
  const wanted = textOf(given['name']) ?? '';
  const name = freeName(place, wanted, textOf(given['@microsoft.graph.conflictBehavior']) ?? 'fail');
  requireNewName(place, place.item, name);
  return { status: 201, body: driveItemAnswer(addItem(place, { kind, folder: place.item, name })) };
}

/** Uploads below a folder that is known by its id. */
export const uploadBelow = (call: GraphCall): GraphAnswer => upload(nodePlace(call), call.params['filename'] ?? '');

/** Uploads to a path; folders on the way that are missing are made (github.com/OneDrive/onedrive-api-docs issues 83 and 364). */
export function uploadToPath(call: GraphCall): GraphAnswer {
  const names = (call.params['item-path'] ?? '').split('/').filter(Boolean);
  const name = names.pop() ?? '';
  let place = nodePlace({ ...call, params: { ...call.params, 'item-path': '' } });
  for (const each of names) place = folderIn(place, each);
  return upload(place, name);
}

function folderIn(place: NodePlace, name: string): NodePlace {
  const known = childNamed(place.list, place.item, name);
  // Found once more by its path, so that a folder the caller may not read is not there for him.
  if (known) return nodePlace({ ...place.call, params: { ...place.call.params, 'driveItem-id': known.driveItemId } });
  requireLevel(place, 'contribute');
  requireNewName(place, place.item, name);
  return addItem(place, { kind: 'folder', folder: place.item, name });
}

/** Creates the file or, unless told otherwise, replaces its content (https://learn.microsoft.com/graph/api/driveitem-put-content). */
function upload(place: NodePlace, wanted: string): GraphAnswer {
  const { call, list } = place;
  const behaviour = call.query.get('@microsoft.graph.conflictBehavior') ?? 'replace';
  const existing = childNamed(list, place.item, wanted);
  if (existing && behaviour === 'replace') return replaceContent({ ...place, item: existing });
  requireLevel(place, 'contribute');
  const name = freeName(place, wanted, behaviour);
  requireNewName(place, place.item, name);
  const added = addItem(place, { kind: 'file', folder: place.item, name, content: call.bytes, mimeType: typeOf(call) });
  return { status: 201, body: driveItemAnswer(added) };
}

/** `rename` puts a number behind the name until it is free: `note 1.txt`. */
function freeName(place: NodePlace, name: string, behaviour: string): string {
  if (!['fail', 'replace', 'rename'].includes(behaviour)) throw invalidRequest('The conflict behaviour is not known');
  if (behaviour !== 'rename') return name;
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]+)?$/su.exec(name) ?? [];
  let free = name;
  for (let number = 1; childNamed(place.list, place.item, free); number += 1) free = `${stem} ${number}${ending}`;
  return free;
}

export const replaceFile = (call: GraphCall): GraphAnswer => replaceContent(driveItemPlace(call));

function replaceContent(place: ItemPlace): GraphAnswer {
  if (!place.access.onItem(place.list, place.item))
    throw new GraphFault(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent');
  if (place.item.kind !== 'file') throw invalidRequest('A folder has no content');
  requireLevel(place, 'contribute');
  requireMatch(place.call, place.item);
  changeItem(place, { content: place.call.bytes });
  return ok(driveItemAnswer(place));
}

const typeOf = (call: GraphCall): string => call.headers.get('Content-Type') ?? 'application/octet-stream';
