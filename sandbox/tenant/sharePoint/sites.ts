import { type GraphAnswer, type GraphCall, type Handlers, ok } from '../call.ts';
import { addSiteColumn } from './columns.ts';
import { personalSite } from './personalSite.ts';
import {
  type ListPlace,
  type SitePlace,
  accessDenied,
  drivePlace,
  entered,
  invalidRequest,
  itemNotFound,
  listPlace,
  sitePlace,
} from './places.ts';
import { accessOf } from './access.ts';
import { picked, requireKnownOptions, selectOf } from './query.ts';
import type { SiteRecord } from './records.ts';
import { columnAnswer, driveAnswer, siteAnswer } from './siteAnswers.ts';

export const siteHandlers: Handlers = {
  'GET /sites': searchSites,
  'GET /sites/root': oneSite,
  'GET /sites/{site-id}': oneSite,
  'GET /sites/{hostname}:/{server-relative-path}': oneSite,
  'GET /groups/{group-id}/sites/{site-id}': () => {
    throw itemNotFound(); // No site here belongs to a group.
  },
  'GET /sites/{site-id}/sites': (call) => {
    requireKnownOptions(call, '$select');
    sitePlace(call);
    return ok({ value: [] }); // No site here has others below it.
  },
  'GET /sites/{site-id}/columns': (call) => {
    requireKnownOptions(call, '$select');
    return ok({ value: sitePlace(call).site.columns.map((column) => picked(columnAnswer(column), selectOf(call))) });
  },
  'POST /sites/{site-id}/columns': (call) => {
    const { access, site } = sitePlace(call);
    if (access.onSite() !== 'fullControl') throw accessDenied();
    return { status: 201, body: columnAnswer(addSiteColumn(site, call.body)) };
  },
  'GET /me/drive': drive((call) => defaultLibrary(entered(call, personalSite(call)))),
  'GET /sites/{site-id}/drive': drive((call) => defaultLibrary(sitePlace(call))),
  'GET /sites/{site-id}/drives': (call) => {
    requireKnownOptions(call, '$select');
    return ok({ value: libraries(sitePlace(call)).map((each) => picked(driveAnswer(each), selectOf(call))) });
  },
  'GET /sites/{site-id}/lists/{list-id}/drive': drive(libraryPlace),
  'GET /drives/{drive-id}': drive(drivePlace),
};

function oneSite(call: GraphCall): GraphAnswer {
  requireKnownOptions(call, '$select');
  return ok(picked(siteAnswer(sitePlace(call).site), selectOf(call)));
}

function drive(find: (call: GraphCall) => ListPlace) {
  return (call: GraphCall): GraphAnswer => {
    requireKnownOptions(call, '$select');
    return ok(picked(driveAnswer(find(call)), selectOf(call)));
  };
}

/**
 * Sites that the caller may enter and whose name or address holds the words; `search=*` gives all of them
 * (https://learn.microsoft.com/graph/api/site-search). Without search a person can ask only for the root of the tenant,
 * by the filter of https://learn.microsoft.com/graph/api/site-list.
 */
function searchSites(call: GraphCall): GraphAnswer {
  requireKnownOptions(call, '$select', '$filter', '$search');
  const sites = [...call.state.sharePoint.sites.values()].filter((site) => !site.isPersonal);
  const found = sites.filter(wantedBy(call)).filter((site) => accessOf(call.state, site, call.caller.id).reachesSite());
  return ok({ value: found.map((site) => picked(siteAnswer(site), selectOf(call))) });
}

function wantedBy({ query }: GraphCall): (site: SiteRecord) => boolean {
  const filter = query.get('$filter');
  if (filter !== null) {
    if (filter !== 'siteCollection/root ne null') throw invalidRequest('Invalid filter clause');
    return (site) => site.path === '';
  }
  const words = (query.get('search') ?? query.get('$search'))?.replaceAll('"', '').toLowerCase();
  if (words === undefined) throw accessDenied();
  return (site) => words === '*' || `${site.displayName} ${site.path}`.toLowerCase().includes(words);
}

function libraries(place: SitePlace): readonly ListPlace[] {
  const lists = [...place.site.lists.values()].filter((list) => list.template === 'documentLibrary');
  return lists.filter((list) => place.access.reachesList(list)).map((list) => ({ ...place, list }));
}

/** A list that is no library has no drive. */
function libraryPlace(call: GraphCall): ListPlace {
  const place = listPlace(call);
  if (place.list.template !== 'documentLibrary') throw itemNotFound();
  return place;
}

/** The site's default library is the oldest. */
function defaultLibrary(place: SitePlace): ListPlace {
  const [first] = libraries(place);
  if (!first) throw itemNotFound();
  return first;
}
