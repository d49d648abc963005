import { type GraphAnswer, type GraphCall, ok } from '../call.ts';
import { parentOf } from './access.ts';
import { changeItem, requireMatch, requireNewName } from './changes.ts';
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
import type { ItemRecord } from './records.ts';

/**
 * Renames, moves, or both (https://learn.microsoft.com/graph/api/driveitem-update, driveitem-move). What inherits its roles
 * gets those of its new folder. "Items can't be moved between drives using this request."
 */
export function updateDriveItem(call: GraphCall): GraphAnswer {
  const place = driveItemPlace(call);
  const given = bodyOf(call.body);
  requireLevel(place, 'contribute');
  requireMatch(call, place.item);
  const folder = wantedFolder(place, given['parentReference']);
  const name = textOf(given['name']) ?? place.item.name;
  requireFree(place, folder, name);
  if (name !== place.item.name || folder.item?.number !== place.item.parent)
    changeItem(place, { name, parent: folder.item?.number });
  return ok(driveItemAnswer(place));
}

function wantedFolder(place: ItemPlace, reference: unknown): NodePlace {
  const { call, item, list } = place;
  if (reference === undefined) return { ...place, item: parentOf(list, item) };
  const given = bodyOf(reference);
  const driveId = textOf(given['driveId']) ?? call.params['drive-id'] ?? '';
  if (driveId !== call.params['drive-id']) throw invalidRequest('Items cannot be moved between drives');
  const folder = nodePlace({ ...call, params: { 'drive-id': driveId, 'driveItem-id': textOf(given['id']) ?? 'root' } });
  if (folder.item && folder.item.kind !== 'folder') throw invalidRequest('The target of a move must be a folder');
  if (isWithin(place, folder.item)) throw invalidRequest('A folder cannot be moved into itself');
  requireLevel(folder, 'contribute');
  return folder;
}

function isWithin({ item, list }: ItemPlace, folder: ItemRecord | undefined): boolean {
  for (let above = folder; above; above = parentOf(list, above)) if (above === item) return true;
  return false;
}

/** A change of case is no conflict of the item with itself. */
function requireFree(place: ItemPlace, folder: NodePlace, name: string): void {
  if (childNamed(place.list, folder.item, name) !== place.item) requireNewName(place, folder.item, name);
}
