import { type GraphAnswer, type GraphCall, GraphFault, type Handlers, ok } from '../call.ts';
import { cursorOf, linkTo } from './deltaToken.ts';
import { driveIdOf } from './identifiers.ts';
import { driveItemAnswer, listItemAnswer } from './itemAnswers.ts';
import { pageSizeOf } from './paging.ts';
import { type ListPlace, drivePlace, listPlace, rootIdOf } from './places.ts';
import { expansions, requireKnownOptions, selectOf } from './query.ts';
import type { GoneRecord, ItemRecord } from './records.ts';

type Answer = Readonly<Record<string, unknown>>;

/** How a list or a drive tells what changed in it. */
interface Teller {
  readonly changed: (place: ListPlace, item: ItemRecord) => Answer;
  readonly gone: (place: ListPlace, gone: GoneRecord) => Answer;
  /** What comes before everything else on a first reading. */
  readonly first: (place: ListPlace) => readonly Answer[];
}

export const deltaHandlers: Handlers = {
  'GET /sites/{site-id}/lists/{list-id}/items/delta()': (call) => changes(listPlace(call), ofList),
  "GET /sites/{site-id}/lists/{list-id}/items/delta(token='{token}')": (call) => changes(listPlace(call), ofList),
  'GET /drives/{drive-id}/root/delta()': (call) => {
    refuseListItem(call);
    return changes(drivePlace(call), ofDrive);
  },
};

/**
 * "The delta API does not support expanding the listItem relationship": a maintainer in OneDrive/onedrive-api-docs issue
 * 1181. Code and text: microsoftgraph/microsoft-graph-docs issue 7819.
 */
function refuseListItem({ query }: GraphCall): void {
  if (expansions(query.get('$expand')).some(({ property }) => property === 'listItem'))
    throw new GraphFault(400, 'badArgument', 'One of the provided arguments is not acceptable.');
}

/** https://learn.microsoft.com/graph/api/listitem-delta, https://learn.microsoft.com/graph/api/driveitem-delta */
function changes(place: ListPlace, teller: Teller): GraphAnswer {
  const { call, list } = place;
  requireKnownOptions(call, '$select', '$expand', '$top', '$deltatoken');
  const cursor = cursorOf(call, list);
  const told = [
    ...(cursor.after === -1 ? teller.first(place).map((answer) => ({ change: 0, answer: () => answer })) : []),
    ...changedItems(place, cursor.after).map((item) => ({
      change: item.change,
      answer: () => teller.changed(place, item),
    })),
    ...goneItems(place, cursor.goneAfter).map((gone) => ({
      change: gone.change,
      answer: () => teller.gone(place, gone),
    })),
  ].toSorted((a, b) => a.change - b.change);
  const shown = told.slice(0, pageSizeOf(call));
  const isLast = shown.length === told.length;
  const after = isLast ? list.lastChange : (shown.at(-1)?.change ?? cursor.after);
  const next = linkTo(call, list, { after, goneAfter: Math.max(after, cursor.goneAfter) });
  const value = shown.map(({ answer }) => answer());
  return ok({ value, [isLast ? '@odata.deltaLink' : '@odata.nextLink']: next });
}

/** What the caller may not read is left out silently. */
const changedItems = ({ access, list }: ListPlace, after: number): readonly ItemRecord[] =>
  [...list.items.values()].filter((item) => item.change > after && access.onItem(list, item) !== undefined);

const goneItems = ({ access, list }: ListPlace, after: number): readonly GoneRecord[] =>
  list.gone.filter((gone) => gone.change > after && access.byRoles(gone.roles) !== undefined);

const answerOptions = ({ call }: ListPlace) => [selectOf(call), expansions(call.query.get('$expand'))] as const;

const ofList: Teller = {
  first: () => [],
  changed: (place, item) => listItemAnswer({ ...place, item }, ...answerOptions(place)),
  gone: ({ site, list }, { item, parentId }) => ({
    id: String(item.number),
    parentReference: { id: parentId ?? list.id, siteId: site.id },
    deleted: { state: 'deleted' },
  }),
};

const ofDrive: Teller = {
  first: (place) => [driveItemAnswer({ ...place, item: undefined }, selectOf(place.call))],
  changed: (place, item) => driveItemAnswer({ ...place, item }, ...answerOptions(place)),
  gone: ({ list, site }, { item, parentId }) => ({
    id: item.driveItemId,
    parentReference: {
      driveId: driveIdOf(site.id, list.id),
      driveType: 'documentLibrary',
      id: parentId ?? rootIdOf(list),
    },
    deleted: { state: 'deleted' },
    ...(item.kind === 'folder' ? { folder: {} } : { file: {} }),
  }),
};
