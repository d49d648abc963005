import { type GraphAnswer, type GraphCall, GraphFault, type Handlers, ok } from '../call.ts';
import { addItem } from './changes.ts';
import { driveItemAnswer } from './itemAnswers.ts';
import { type NodePlace, childNamed, drivePlace, invalidRequest } from './places.ts';
import { picked, requireKnownOptions, selectOf } from './query.ts';

export const specialFolderHandlers: Handlers = { 'GET /drives/{drive-id}/special/{driveItem-id}': specialFolder };

/** Names and paths of https://learn.microsoft.com/graph/api/drive-get-specialfolder */
const paths: Readonly<Record<string, readonly string[]>> = {
  documents: ['Documents'],
  photos: ['Pictures'],
  cameraroll: ['Pictures', 'Camera Roll'],
  approot: ['Apps', 'Turnabout'],
  music: ['Music'],
};

/** A special folder is made by the service when it is first asked for. Only a OneDrive has any. */
function specialFolder(call: GraphCall): GraphAnswer {
  requireKnownOptions(call, '$select');
  const name = call.params['driveItem-id'] ?? '';
  const path = paths[name.toLowerCase()];
  if (!path) throw invalidRequest(`The special folder '${name}' does not exist`);
  const drive = drivePlace(call);
  if (!drive.site.isPersonal) throw new GraphFault(400, 'notSupported', 'Operation not supported');
  let place: NodePlace = { ...drive, item: undefined };
  for (const each of path) place = folderIn(place, each);
  const answer = { ...driveItemAnswer(place), specialFolder: { name: name.toLowerCase() } };
  return ok(picked(answer, selectOf(call)));
}

function folderIn(place: NodePlace, name: string): NodePlace {
  const known = childNamed(place.list, place.item, name);
  return known ? { ...place, item: known } : addItem(place, { kind: 'folder', folder: place.item, name });
}
