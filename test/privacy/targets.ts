import { deskFolder } from '#domain/entries.ts';
import { driveIdOf } from '#sandbox/tenant/sharePoint/identifiers.ts';
import type { ItemRecord, ListRecord, SiteRecord } from '#sandbox/tenant/sharePoint/records.ts';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import type { FilledSite } from './filledSite.ts';
import { type StoredKind, storedKinds } from './storedKinds.ts';

/** One stored thing and every address at which Graph has it, known to whoever attacks. */
export interface Target {
  readonly libraryId: string;
  /** Of its file: where this stands, somebody knows that it is there. */
  readonly id: string;
  /** Stands in its entity tag, and so in whatever shows its columns. */
  readonly guid: string;
  /** What must not be seen: what its columns say, and what is in its file. */
  readonly text: string;
  readonly content: string;
  /** Of its folder, whose roles decide; the list decides where there is none. */
  readonly folder: number | undefined;
  readonly addresses: Readonly<Record<string, string>>;
}

export const siteOf = ({ tenant }: Pick<FilledSite, 'tenant'>): SiteRecord => {
  const site = tenant.state.sharePoint.sites.get(siteId);
  if (!site) {
    throw new Error('The tenant has no site');
  }
  return site;
};

/** The first of a kind: of the pair, of the leads, or of the one of the two that is named. */
export function targetOf(filled: FilledSite, kind: StoredKind, owner: 'mentor' | 'mentee' = 'mentor'): Target {
  const { foundBy, says, where } = storedKinds[kind];
  const list = found([...siteOf(filled).lists.values()], ({ displayName }) => displayName === where);
  const items = [...list.items.values()];
  const folderName = kind === 'mark' ? undefined : folderNames(filled, owner)[where];
  const folder = folderName === undefined ? undefined : found(items, ({ name }) => name === folderName);
  const item = found(items, ({ fields, kind: form, parent }) =>
    folder ? parent === folder.number && fields['Kind'] === kind : parent === undefined && form !== 'folder',
  );
  return {
    libraryId: list.id,
    id: item.driveItemId,
    guid: item.uniqueId.toUpperCase(),
    text: textIn(item, says),
    content: new TextDecoder().decode(item.content),
    folder: folder?.number,
    addresses: {
      ...rowAddresses(list, item),
      filter: encodeURIComponent(`fields/${foundBy} eq '${textIn(item, foundBy)}'`),
      ...(item.kind === 'file' && fileAddresses(list, item, folder)),
    },
  };
}

function folderNames({ pair }: FilledSite, owner: 'mentor' | 'mentee') {
  const person = pair[owner].id;
  return {
    Programmes: undefined,
    Resources: undefined,
    Recognitions: undefined,
    People: person,
    Private: person,
    Pairs: pair.id,
    Lead: deskFolder,
  };
}

function textIn({ fields }: ItemRecord, column: string): string {
  const text = fields[column];
  if (typeof text !== 'string' || text === '') {
    throw new Error(`Cannot find what column ${column} says`);
  }
  return text;
}

function rowAddresses({ displayName }: ListRecord, { number, version }: ItemRecord) {
  const rows = `/sites/${siteId}/lists/${displayName}/items`;
  return { rows, row: `${rows}/${number}`, version: `${version}.0` };
}

function fileAddresses(list: ListRecord, item: ItemRecord, folder: ItemRecord | undefined) {
  const drive = `/drives/${driveIdOf(siteId, list.id)}`;
  const folderPath = folder && `${drive}/root:/${encodeURIComponent(folder.name)}`;
  return {
    drive,
    file: `${drive}/items/${item.driveItemId}`,
    path: `${folderPath ?? `${drive}/root:`}/${encodeURIComponent(item.name)}`,
    ...(folder && folderPath && { folder: `${drive}/items/${folder.driveItemId}`, folderPath }),
  };
}

function found<Thing>(things: readonly Thing[], isWanted: (thing: Thing) => boolean): Thing {
  const thing = things.find(isWanted);
  if (thing === undefined) {
    throw new Error('Cannot find what the product should have stored');
  }
  return thing;
}
