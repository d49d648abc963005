import { type GraphCall, GraphFault } from '../call.ts';
import { type Access, accessOf, isAtLeast, parentOf } from './access.ts';
import { appAccess } from './appAccess.ts';
import { levelOfApp } from './appRoles.ts';
import { driveIdOf, driveItemIdOf } from './identifiers.ts';
import type { ItemRecord, Level, ListRecord, SiteRecord } from './records.ts';
import { switchesOf } from './switches.ts';

/** A site as one caller meets it. */
export interface SitePlace {
  readonly call: GraphCall;
  readonly site: SiteRecord;
  readonly access: Access;
}
export interface ListPlace extends SitePlace {
  readonly list: ListRecord;
}
/** `item` is `undefined` for the root of a drive, whose rights are the list's. */
export interface NodePlace extends ListPlace {
  readonly item: ItemRecord | undefined;
}
export interface ItemPlace extends NodePlace {
  readonly item: ItemRecord;
}

export function sitePlace(call: GraphCall): SitePlace {
  const sites = [...call.state.sharePoint.sites.values()];
  const site = sites.find((candidate) => isNamed(candidate, call));
  if (!site) throw new GraphFault(404, 'itemNotFound', 'Requested site could not be found');
  return entered(call, site);
}

function isNamed(site: SiteRecord, call: GraphCall): boolean {
  const path = call.params['server-relative-path'];
  if (path !== undefined)
    return site.hostname === call.params['hostname'] && site.path === `/${path.replace(/^\//u, '')}`;
  const id = call.params['site-id'] ?? 'root';
  if (id === 'root' || id === site.hostname) return site.path === '';
  return site.id === id || site.id.split(',')[1] === id;
}

/** The site as the caller meets it; 403 when the app or the caller may not enter. */
export function entered(call: GraphCall, site: SiteRecord): SitePlace {
  if (call.appId !== undefined) {
    return enteredByApp(call, site, appAccess(site, call.appId, call.scopes));
  }
  const most = reachesByScope(call, site) ? 'fullControl' : levelOfApp(site);
  const access = accessOf(call.state, site, call.caller.id, most);
  if (!most || !access.reachesSite()) throw accessDenied();
  return { call, site, access };
}

function enteredByApp(call: GraphCall, site: SiteRecord, access: Access): SitePlace {
  if (!access.reachesSite()) throw accessDenied();
  return { call, site, access };
}

/** `Files.Read` and `Files.ReadWrite` mean one's own files (https://learn.microsoft.com/graph/permissions-reference#files-permissions). */
const reachesByScope = ({ scopes }: GraphCall, site: SiteRecord): boolean =>
  [...scopes].some(
    (scope) => /^(?:Sites|Files)\..*\.All$/u.test(scope) || (site.isPersonal && scope.startsWith('Files.')),
  );

/** A list by its id or, as Graph allows, by its title. */
export function listPlace(call: GraphCall): ListPlace {
  const place = sitePlace(call);
  const name = (call.params['list-id'] ?? '').toLowerCase();
  const list = [...place.site.lists.values()].find((each) => [each.id, each.displayName.toLowerCase()].includes(name));
  if (!list || !place.access.reachesList(list)) throw itemNotFound();
  return { ...place, list };
}

/** An item of a list by its number or its unique id. */
export function itemPlace(call: GraphCall): ItemPlace {
  const place = listPlace(call);
  const id = call.params['listItem-id'] ?? '';
  return readable(
    place,
    [...place.list.items.values()].find((item) => String(item.number) === id || item.uniqueId === id),
  );
}

export function drivePlace(call: GraphCall): ListPlace {
  for (const site of call.state.sharePoint.sites.values())
    for (const list of site.lists.values())
      if (list.template === 'documentLibrary' && driveIdOf(site.id, list.id) === call.params['drive-id']) {
        const place = { ...entered(call, site), list };
        if (place.access.reachesList(list)) return place;
      }
  throw itemNotFound();
}

/** A folder, file or the root by `driveItem-id`, or by `item-path` from the root. */
export function nodePlace(call: GraphCall): NodePlace {
  const place = drivePlace(call);
  const id = call.params['driveItem-id'];
  if (id === undefined) return nodeAt(place, undefined, call.params['item-path'] ?? '');
  if (id === 'root' || id === rootIdOf(place.list)) return { ...place, item: undefined };
  return readable(
    place,
    [...place.list.items.values()].find((item) => item.driveItemId === id),
  );
}

/** A drive item that is not the root. */
export function driveItemPlace(call: GraphCall): ItemPlace {
  const place = nodePlace(call);
  if (!place.item) throw new GraphFault(400, 'invalidRequest', 'Operation is not supported on the root of a drive');
  return { ...place, item: place.item };
}

function nodeAt(place: ListPlace, from: ItemRecord | undefined, path: string): NodePlace {
  let item = from;
  for (const name of path.split('/').filter(Boolean)) item = readable(place, childNamed(place.list, item, name)).item;
  return { ...place, item };
}

/** Names in SharePoint do not differ by case alone. */
export const childNamed = (list: ListRecord, folder: ItemRecord | undefined, name: string): ItemRecord | undefined =>
  [...list.items.values()].find(
    (item) => item.parent === folder?.number && item.name.toLowerCase() === name.toLowerCase(),
  );

export const rootIdOf = (list: ListRecord): string => driveItemIdOf(`root of ${list.id}`);

/** What the caller may not read does not exist for him, or is denied to him: the documentation does not say. */
function readable(place: ListPlace, item: ItemRecord | undefined): ItemPlace {
  if (!item) throw itemNotFound();
  if (!place.access.onItem(place.list, item))
    throw switchesOf(place.call.state.sharePoint).unreadable === 'denied' ? accessDenied() : itemNotFound();
  return { ...place, item };
}

/** Throws 403 unless the caller holds the level where he stands. */
export function requireLevel(place: NodePlace | ListPlace, least: Level): void {
  const item = 'item' in place ? place.item : undefined;
  const level = item ? place.access.onItem(place.list, item) : place.access.onList(place.list);
  if (!isAtLeast(level, least)) throw accessDenied();
}

/** Names from the top of the list down to the item itself. */
export function pathOf(list: ListRecord, item: ItemRecord | undefined): readonly string[] {
  return item ? [...pathOf(list, parentOf(list, item)), item.name] : [];
}

export const itemNotFound = () => new GraphFault(404, 'itemNotFound', 'The resource could not be found.');
export const accessDenied = () => new GraphFault(403, 'accessDenied', 'Access denied');
export const invalidRequest = (message: string) => new GraphFault(400, 'invalidRequest', message);
