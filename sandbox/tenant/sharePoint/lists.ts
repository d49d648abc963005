import { GraphFault, type Handlers, ok } from '../call.ts';
import { isAtLeast } from './access.ts';
import { requireMatch } from './changes.ts';
import { builtInColumns } from './columnDefinition.ts';
import { addColumn, managedList } from './columns.ts';
import { guidFrom } from './identifiers.ts';
import { type ListPlace, accessDenied, invalidRequest, listPlace, sitePlace } from './places.ts';
import { bodyOf, expansions, picked, requireKnownOptions, selectOf, textOf } from './query.ts';
import type { ListRecord, SiteRecord } from './records.ts';
import { columnAnswer, listAnswer } from './siteAnswers.ts';

export const listHandlers: Handlers = {
  'GET /sites/{site-id}/lists': (call) => {
    requireKnownOptions(call, '$select', '$expand', '$filter');
    const place = sitePlace(call);
    const isWanted = wantedName(call.query.get('$filter'));
    const lists = [...place.site.lists.values()].filter((list) => place.access.reachesList(list) && isWanted(list));
    return ok({ value: lists.map((list) => answered({ ...place, list })) });
  },
  'POST /sites/{site-id}/lists': (call) => {
    const place = sitePlace(call);
    if (!isAtLeast(place.access.onSite(), 'edit')) throw accessDenied();
    const list = addList(place.site, { callerId: call.caller.id, now: call.now }, requestedList(call.body));
    return { status: 201, body: listAnswer({ ...place, list }) };
  },
  'GET /sites/{site-id}/lists/{list-id}': (call) => {
    requireKnownOptions(call, '$select', '$expand');
    return ok(answered(listPlace(call)));
  },
  'PATCH /sites/{site-id}/lists/{list-id}': (call) => {
    const place = managedList(listPlace(call));
    requireMatch(call, { uniqueId: place.list.id, version: place.list.version });
    const given = bodyOf(call.body);
    const displayName = textOf(given['displayName']) ?? place.list.displayName;
    if (displayName.toLowerCase() !== place.list.displayName.toLowerCase()) requireNewTitle(place.site, displayName);
    place.list.displayName = displayName;
    place.list.description = textOf(given['description']) ?? place.list.description;
    place.list.version += 1;
    return ok(listAnswer(place));
  },
  'DELETE /sites/{site-id}/lists/{list-id}': (call) => {
    const place = managedList(listPlace(call));
    requireMatch(call, { uniqueId: place.list.id, version: place.list.version });
    place.site.lists.delete(place.list.id);
    return { status: 204 };
  },
};

/** Lists are found by their name: `$filter=displayName eq 'Pairs'`. */
function wantedName(filter: string | null): (list: ListRecord) => boolean {
  if (filter === null) return () => true;
  const [, property, literal = ''] = /^(displayName|name) eq '((?:[^']|'')*)'$/u.exec(filter) ?? [];
  if (!property) throw invalidRequest(`Invalid filter clause '${filter}'`);
  const name = literal.replaceAll("''", "'").toLowerCase();
  return (list) => (property === 'name' ? list.urlName : list.displayName).toLowerCase() === name;
}

function answered(place: ListPlace): Readonly<Record<string, unknown>> {
  const answer = picked(listAnswer(place), selectOf(place.call));
  const [expansion, ...others] = expansions(place.call.query.get('$expand'));
  if (!expansion) return answer;
  if (expansion.property !== 'columns' || others.length > 0)
    throw invalidRequest('Only the columns of a list can be expanded here');
  return { ...answer, columns: place.list.columns.map((column) => picked(columnAnswer(column), expansion.select)) };
}

interface RequestedList {
  readonly displayName: string;
  readonly template: ListRecord['template'];
  readonly description: string;
  readonly columns: readonly unknown[];
}

function requestedList(body: unknown): RequestedList {
  const given = bodyOf(body);
  const template = bodyOf(given['list'] ?? {})['template'] ?? 'genericList';
  if (template !== 'genericList' && template !== 'documentLibrary')
    throw invalidRequest(`List template '${textOf(template) ?? ''}' is not known here`);
  const displayName = textOf(given['displayName']) ?? textOf(given['name']);
  if (!displayName) throw invalidRequest('The list has no displayName');
  const columns = Array.isArray(given['columns']) ? given['columns'] : [];
  return { displayName, template, description: textOf(given['description']) ?? '', columns };
}

/** https://learn.microsoft.com/office365/servicedescriptions/sharepoint-online-service-description/sharepoint-online-limits */
const mostLists = 2000;

function requireNewTitle(site: SiteRecord, title: string): void {
  const taken = [...site.lists.values()].map((list) => list.displayName.toLowerCase());
  if (taken.includes(title.toLowerCase()))
    throw new GraphFault(
      409,
      'nameAlreadyExists',
      'A list, survey, discussion board, or document library with the specified title already exists',
    );
}

interface Author {
  readonly callerId: string;
  readonly now: number;
}

/** Adds a list that inherits its rights from the site. Of a refused column nothing is left behind. */
export function addList(site: SiteRecord, by: Author, wanted: RequestedList): ListRecord {
  requireNewTitle(site, wanted.displayName);
  if (site.lists.size >= mostLists) throw invalidRequest('The site has the largest number of lists and libraries');
  const id = guidFrom(`${site.id} list ${site.lists.size} ${wanted.displayName}`);
  const list: ListRecord = {
    id,
    template: wanted.template,
    urlName: wanted.displayName,
    displayName: wanted.displayName,
    description: wanted.description,
    createdBy: by.callerId,
    createdAt: by.now,
    modifiedAt: by.now,
    version: 1,
    roles: undefined,
    columns: builtInColumns(id, wanted.template),
    items: new Map(),
    lastItemNumber: 0,
    lastChange: 0,
    gone: [],
    appGrants: [],
  };
  for (const column of wanted.columns) addColumn(list, column);
  site.lists.set(id, list);
  return list;
}
