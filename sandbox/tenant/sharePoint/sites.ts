import { type Handlers, ok } from '../call.ts';
import { drivePlace, listPlace, sitePlace } from './places.ts';
import { picked, requireKnownOptions, selectOf } from './query.ts';
import { driveAnswer, siteAnswer } from './siteAnswers.ts';
import type { GraphAnswer, GraphCall } from '../call.ts';
import { itemNotFound, type ListPlace, type SitePlace } from './places.ts';

const site = (call: GraphCall): GraphAnswer => {
  requireKnownOptions(call, '$select');
  return ok(picked(siteAnswer(sitePlace(call).site), selectOf(call)));
};

const drive = (find: (call: GraphCall) => ListPlace) => (call: GraphCall) => {
  requireKnownOptions(call, '$select');
  return ok(picked(driveAnswer(find(call)), selectOf(call)));
};

function libraries(place: SitePlace): readonly ListPlace[] {
  const { access, call, site } = place;
  const lists = [...site.lists.values()].filter((list) => list.template === 'documentLibrary');
  return lists.filter((list) => access.reachesList(list)).map((list) => ({ access, call, site, list }));
}

/** A list that is no library has no drive. */
function libraryPlace(call: GraphCall): ListPlace {
  const place = listPlace(call);
  if (place.list.template !== 'documentLibrary') throw itemNotFound();
  return place;
}

/** The site's default library is the oldest. */
function defaultLibrary(call: GraphCall): ListPlace {
  const [first] = libraries(sitePlace(call));
  if (!first) throw itemNotFound();
  return first;
}

export const siteHandlers: Handlers = {
  'GET /sites/root': site,
  'GET /sites/{site-id}': site,
  'GET /sites/{hostname}:/{server-relative-path}': site,
  'GET /sites/{site-id}/drive': drive(defaultLibrary),
  'GET /sites/{site-id}/drives': (call) => {
    requireKnownOptions(call, '$select');
    return ok({ value: libraries(sitePlace(call)).map((each) => picked(driveAnswer(each), selectOf(call))) });
  },
  'GET /sites/{site-id}/lists/{list-id}/drive': drive(libraryPlace),
  'GET /drives/{drive-id}': drive(drivePlace),
};
