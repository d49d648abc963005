import { GraphFault } from '../call.ts';
import { parentOf } from './access.ts';
import { driveIdOf, etagOf, timeText } from './identifiers.ts';
import { type ItemPlace, type NodePlace, pathOf, rootIdOf } from './places.ts';
import { identityOf, userNumberOf } from './principals.ts';
import { type Expansion, picked } from './query.ts';
import type { FieldValues, ItemRecord, ListRecord } from './records.ts';
import { addressOfList } from './siteAnswers.ts';

type Answer = Readonly<Record<string, unknown>>;

/** The columns' values with those that SharePoint keeps itself. A column without a value is left out. */
export function fieldsAnswer(place: ItemPlace, select?: readonly string[], version: Versioned = place.item): Answer {
  const { item, site } = place;
  const built = {
    '@odata.etag': etagOf({ uniqueId: item.uniqueId, version: version.version }),
    id: String(item.number),
    ContentType: contentTypes[item.kind].name,
    Created: timeText(item.createdAt),
    Modified: timeText(version.modifiedAt),
    AuthorLookupId: String(userNumberOf(site, item.createdBy)),
    EditorLookupId: String(userNumberOf(site, version.modifiedBy)),
    _UIVersionString: `${version.version}.0`,
    ...(item.kind !== 'item' && { FileLeafRef: item.name, LinkFilename: item.name }),
  };
  return picked({ ...built, ...version.fields }, select);
}

interface Versioned {
  readonly version: number;
  readonly fields: FieldValues;
  readonly modifiedBy: string;
  readonly modifiedAt: number;
}

const contentTypes = {
  item: { id: '0x0100', name: 'Item' },
  folder: { id: '0x012000', name: 'Folder' },
  file: { id: '0x010100', name: 'Document' },
} as const;

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
    contentType: contentTypes[item.kind],
  };
  return { ...picked(answer, select), ...expanded(expand, { fields: fieldsOf(place), driveItem: driveItemOf(place) }) };
}

const fieldsOf = (place: ItemPlace) => (expansion: Expansion) => fieldsAnswer(place, expansion.select);
const driveItemOf = (place: ItemPlace) => (expansion: Expansion) =>
  driveItemAnswer(place, expansion.select, expansion.expand);
const listItemOf = (place: ItemPlace) => (expansion: Expansion) =>
  listItemAnswer(place, expansion.select, expansion.expand);

/** A folder, a file or the root of a drive. */
export function driveItemAnswer(
  place: NodePlace,
  select?: readonly string[],
  expand: readonly Expansion[] = [],
): Answer {
  const { item } = place;
  if (!item) return picked(rootAnswer(place), select);
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
  return { ...picked(answer, select), ...expanded(expand, { listItem: listItemOf({ ...place, item }) }) };
}

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
  expand: readonly Expansion[],
  known: Readonly<Record<string, (expansion: Expansion) => Answer>>,
): Answer {
  return Object.fromEntries(
    expand.map((expansion) => {
      const answer = known[expansion.property];
      if (!answer) throw new GraphFault(501, 'notImplemented', `The stand-in cannot expand ${expansion.property}`);
      return [expansion.property, answer(expansion)];
    }),
  );
}
