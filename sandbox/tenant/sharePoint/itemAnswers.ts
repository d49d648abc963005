import { parentOf } from './access.ts';
import { contentTypeOf } from './contentTypes.ts';
import { lookupAnswers, plainFields } from './fieldLookups.ts';
import { driveIdOf, etagOf, timeText } from './identifiers.ts';
import { type ItemPlace, type NodePlace, invalidRequest, pathOf, rootIdOf } from './places.ts';
import { identityOf, userNumberOf } from './principals.ts';
import { type Expansion, picked } from './query.ts';
import type { FieldValues, ItemRecord, ListRecord } from './records.ts';
import { addressOfList } from './siteAnswers.ts';

type Answer = Readonly<Record<string, unknown>>;

/** The columns' values with those that SharePoint keeps itself. A column without a value is left out. */
export function fieldsAnswer(place: ItemPlace, select?: readonly string[], version: Versioned = place.item): Answer {
  const { item, list, site } = place;
  const built = {
    '@odata.etag': etagOf({ uniqueId: item.uniqueId, version: version.version }),
    id: String(item.number),
    ContentType: contentTypeOf(list, item.kind).name,
    Created: timeText(item.createdAt),
    Modified: timeText(version.modifiedAt),
    AuthorLookupId: String(userNumberOf(site, item.createdBy)),
    EditorLookupId: String(userNumberOf(site, version.modifiedBy)),
    _UIVersionString: `${version.version}.0`,
    ...(item.kind !== 'item' && { FileLeafRef: item.name, LinkFilename: item.name }),
  };
  const fields = { ...plainFields(place, version.fields), ...lookupAnswers(place, version.fields, select) };
  return picked({ ...built, ...fields }, select);
}

interface Versioned {
  readonly version: number;
  readonly fields: FieldValues;
  readonly modifiedBy: string;
  readonly modifiedAt: number;
}

export function listItemAnswer(
  place: ItemPlace,
  select?: readonly string[],
  expand: readonly Expansion[] = [],
): Answer {
  const { item, list, site } = place;
  const answer = {
    ...commonAnswer(place, item),
    '@odata.etag': etagOf(item),
    id: String(item.number),
    parentReference: { id: parentOf(list, item)?.uniqueId ?? list.id, siteId: site.id },
    contentType: contentTypeOf(list, item.kind),
  };
  return {
    ...picked(answer, select),
    ...expanded('listItem', expand, { fields: fieldsOf(place), driveItem: driveItemOf(place) }),
  };
}

const fieldsOf = (place: ItemPlace) => (expansion: Expansion) => fieldsAnswer(place, expansion.select);
const driveItemOf = (place: ItemPlace) => (expansion: Expansion) =>
  driveItemAnswer(place, expansion.select, expansion.expand);
const listItemOf = (place: ItemPlace) => (expansion: Expansion) =>
  listItemAnswer(place, expansion.select, expansion.expand);

/**
 * A folder, a file or the root of a drive. Its permissions "cannot be expanded as part of a call to get DriveItem or a
 * collection of DriveItems" (https://learn.microsoft.com/graph/api/driveitem-list-permissions).
 */
export function driveItemAnswer(
  place: NodePlace,
  select?: readonly string[],
  expand: readonly Expansion[] = [],
): Answer {
  const { item } = place;
  const children = { children: childrenAnswer(place), thumbnails: () => [] };
  if (!item) return { ...picked(rootAnswer(place), select), ...expanded('driveItem', expand, children) };
  const answer = {
    ...commonAnswer(place, item),
    '@odata.etag': etagOf(item),
    id: item.driveItemId,
    name: item.name,
    cTag: `"c:{${item.uniqueId.toUpperCase()}},${item.contentVersion}"`,
    size: item.content.length,
    parentReference: folderReference({ ...place, item: parentOf(place.list, item) }),
    ...(item.kind === 'folder' ? { folder: folderFacet(place) } : { file: { mimeType: item.mimeType } }),
    ...(item.roles && { shared: { scope: 'users' } }),
  };
  const known = { ...children, listItem: listItemOf({ ...place, item }) };
  return { ...picked(answer, select), ...expanded('driveItem', expand, known) };
}

/** What lies in the folder, as far as the caller may read it. */
const childrenAnswer = (place: NodePlace) => (expansion: Expansion) =>
  childrenOf(place.list, place.item)
    .filter((child) => place.access.onItem(place.list, child))
    .map((child) => driveItemAnswer({ ...place, item: child }, expansion.select, expansion.expand));

function rootAnswer(place: NodePlace): Answer {
  const { list, site } = place;
  return {
    id: rootIdOf(list),
    name: 'root',
    size: 0,
    webUrl: addressOfList(site, list),
    createdDateTime: timeText(list.createdAt),
    lastModifiedDateTime: timeText(list.modifiedAt),
    parentReference: { driveId: driveIdOf(site.id, list.id), driveType: 'documentLibrary' },
    folder: folderFacet(place),
    root: {},
  };
}

function commonAnswer(place: NodePlace, item: ItemRecord): Answer {
  const { call, list, site } = place;
  const names = item.kind === 'item' ? [`${item.number}_.000`] : pathOf(list, item);
  return {
    eTag: etagOf(item),
    webUrl: [addressOfList(site, list), ...names.map(encodeURIComponent)].join('/'),
    createdBy: identityOf(call.state, item.createdBy),
    createdDateTime: timeText(item.createdAt),
    lastModifiedBy: identityOf(call.state, item.modifiedBy),
    lastModifiedDateTime: timeText(item.modifiedAt),
  };
}

/** How Graph points at a folder: `path` is `/drives/{id}/root:` and the names below it. */
export function folderReference({ list, site, item }: NodePlace): Answer {
  const driveId = driveIdOf(site.id, list.id);
  return {
    driveId,
    driveType: 'documentLibrary',
    id: item?.driveItemId ?? rootIdOf(list),
    name: item?.name ?? list.displayName,
    path: [`/drives/${driveId}/root:`, ...pathOf(list, item).map(encodeURIComponent)].join('/'),
    siteId: site.id,
  };
}

// The count takes no account of what the caller may read, as in SharePoint's own ItemChildCount.
const folderFacet = ({ list, item }: NodePlace) => ({ childCount: childrenOf(list, item).length });

export const childrenOf = (list: ListRecord, folder: ItemRecord | undefined): readonly ItemRecord[] =>
  [...list.items.values()].filter((each) => each.parent === folder?.number);

function expanded(
  type: string,
  expand: readonly Expansion[],
  known: Readonly<Record<string, (expansion: Expansion) => unknown>>,
): Answer {
  return Object.fromEntries(
    expand.map((expansion) => {
      const answer = known[expansion.property];
      if (!answer)
        throw invalidRequest(
          `Parsing OData Select and Expand failed: Could not find a property named '${expansion.property}' on type 'microsoft.graph.${type}'.`,
        );
      return [expansion.property, answer(expansion)];
    }),
  );
}
