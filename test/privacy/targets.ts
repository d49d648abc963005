import type { DeskEntry, PairEntry, PersonEntry, PrivateEntry } from '#domain/entries.ts';
import { deskFolder } from '#domain/entries.ts';
import { driveIdOf } from '#sandbox/tenant/sharePoint/identifiers.ts';
import type { ItemRecord, ListRecord, SiteRecord } from '#sandbox/tenant/sharePoint/records.ts';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import type { Library } from '#store/schema.ts';
import type { FilledSite } from './filledSite.ts';

type Kind = 'programme' | (DeskEntry | PairEntry | PersonEntry | PrivateEntry)['kind'];

/** Where each kind of data lies; the compiler refuses this list when a kind is missing or is no more. */
const libraries: Readonly<Record<Kind, Library | 'Programmes'>> = {
  programme: 'Programmes',
  enrolment: 'People',
  proposal: 'People',
  milestone: 'People',
  sessionCounts: 'People',
  privateNote: 'Private',
  answer: 'Pairs',
  signature: 'Pairs',
  series: 'Pairs',
  goal: 'Pairs',
  note: 'Pairs',
  learning: 'Pairs',
  draft: 'Lead',
  vocabulary: 'Lead',
  pair: 'Lead',
  sweptCounts: 'Lead',
} satisfies Record<PersonEntry['kind'], 'People'> &
  Record<PairEntry['kind'], 'Pairs'> &
  Record<DeskEntry['kind'], 'Lead'> &
  Record<PrivateEntry['kind'], 'Private'> & { programme: 'Programmes' };

export const kinds = Object.keys(libraries) as readonly Kind[];
export const libraryOf = (kind: Kind): string => libraries[kind];

/** One stored thing and every address at which Graph has it, known to whoever attacks. */
export interface Target {
  readonly kind: Kind;
  readonly libraryId: string;
  /** Of its file: where this stands, somebody knows that it is there. */
  readonly id: string;
  /** Stands in its entity tag, and so in whatever shows its columns. */
  readonly guid: string;
  /** What must not be seen. */
  readonly body: string;
  /** Of its folder, or of its list when it has none: how many may read it. */
  readonly holder: number | undefined;
  readonly addresses: Readonly<Record<string, string>>;
}

export const siteOf = ({ tenant }: Pick<FilledSite, 'tenant'>): SiteRecord => {
  const site = tenant.state.sharePoint.sites.get(siteId);
  if (!site) {
    throw new Error('The tenant has no site');
  }
  return site;
};

/** The first entry of a kind: of the pair, of the leads, or of the one of the two that is named. */
export function targetOf(filled: FilledSite, kind: Kind, owner: 'mentor' | 'mentee' = 'mentor'): Target {
  const site = siteOf(filled);
  const list = found([...site.lists.values()], ({ displayName }) => displayName === libraries[kind]);
  const items = [...list.items.values()];
  const name = folderNameOf(filled, libraries[kind], owner);
  const folder = name === undefined ? undefined : found(items, (item) => item.kind === 'folder' && item.name === name);
  const item = found(items, (each) =>
    folder ? each.parent === folder.number && each.name.startsWith(`${kind}-`) : each.kind === 'item',
  );
  return {
    kind,
    libraryId: list.id,
    id: item.driveItemId,
    guid: item.uniqueId.toUpperCase(),
    body: textIn(item, 'Body'),
    holder: folder?.number,
    addresses: { ...rowAddresses(list, item, kind), ...(folder && fileAddresses(list, folder, item)) },
  };
}

function folderNameOf({ pair }: FilledSite, library: (typeof libraries)[Kind], owner: 'mentor' | 'mentee') {
  const person = pair[owner].id;
  return { Programmes: undefined, People: person, Private: person, Pairs: pair.id, Lead: deskFolder }[library];
}

function textIn({ fields }: ItemRecord, name: string): string {
  const text = fields[name];
  if (typeof text !== 'string' || text === '') {
    throw new Error(`Cannot find what column ${name} says`);
  }
  return text;
}

function rowAddresses(list: ListRecord, item: ItemRecord, kind: Kind) {
  const rows = `/sites/${siteId}/lists/${list.displayName}/items`;
  const filter = kind === 'programme' ? `fields/ProgrammeKey eq '${textIn(item, 'ProgrammeKey')}'` : byKind(kind);
  return { rows, row: `${rows}/${item.number}`, version: `${item.version}.0`, filter: encodeURIComponent(filter) };
}

const byKind = (kind: Kind): string => `fields/Kind eq '${kind}'`;

function fileAddresses(list: ListRecord, folder: ItemRecord, item: ItemRecord) {
  const drive = `/drives/${driveIdOf(siteId, list.id)}`;
  const [file, folderAddress] = [item, folder].map(({ driveItemId }) => `${drive}/items/${driveItemId}`);
  const folderPath = `${drive}/root:/${encodeURIComponent(folder.name)}`;
  return {
    drive,
    file: file ?? '',
    folder: folderAddress ?? '',
    folderPath,
    path: `${folderPath}/${encodeURIComponent(item.name)}`,
  };
}

function found<Thing>(things: readonly Thing[], isWanted: (thing: Thing) => boolean): Thing {
  const thing = things.find(isWanted);
  if (thing === undefined) {
    throw new Error('Cannot find what the product should have stored');
  }
  return thing;
}
