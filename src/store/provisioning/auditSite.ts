import type { SiteDifference } from '#domain/site/siteDifference.ts';
import { openFolderPath } from '../folderPaths.ts';
import { everybodyIn, type Granted } from '../folderPermissions.ts';
import type { SiteSchema } from '../schema.ts';
import type { Site } from '../site.ts';
import { foundLists } from './foundLists.ts';
import { type LibraryRights, rightsDifferences } from './libraryRights.ts';
import { keepsVersions } from './siteMark.ts';
import { standingLibraries } from './siteVersion.ts';

interface AuditOptions {
  readonly site: Site;
  readonly schema: SiteSchema;
  readonly leadsGroupId: string;
}

/** What a table of lists and columns cannot tell: who may open and change what, and whether earlier versions are kept. */
export async function auditSite({ site, schema, leadsGroupId }: AuditOptions): Promise<readonly SiteDifference[]> {
  const libraries = standingLibraries(schema, await foundLists(site, schema.lists));
  const rights = await Promise.all(libraries.map((library) => rightsOf(site, library)));
  const desk = libraries.includes(schema.desk.library) ? await deskReaders(site, schema) : 'noDesk';
  return [
    ...rightsDifferences(rights.filter(isRead), leadsGroupId),
    ...(Array.isArray(desk) ? deskDifferences(desk, leadsGroupId) : []),
    ...(await versionDifferences(site, libraries)),
    {
      kind: 'unread',
      what: 'rights',
      places: [
        ...listsIn(schema),
        ...rights.flatMap(({ library, granted }) => (granted ? [] : [library])),
        ...(desk === undefined ? [`${schema.desk.library}/${schema.desk.folder}`] : []),
      ],
    },
  ];
}

type ReadRights = Omit<LibraryRights, 'granted'> & { readonly granted: LibraryRights['granted'] | undefined };

const rightsOf = async (site: Site, library: string): Promise<ReadRights> => ({
  library,
  granted: await everybodyIn(site, `${await site.drive(library)}/items/root`),
});

const isRead = (rights: ReadRights): rights is LibraryRights => rights.granted !== undefined;

/** `undefined` when they cannot be read. A desk that is not there, or not for this person, is told by the check. */
async function deskReaders(site: Site, { desk }: SiteSchema): Promise<readonly Granted[] | 'noDesk' | undefined> {
  const folder = await openFolderPath({ site, library: desk.library }, desk.folder);
  return folder === undefined ? 'noDesk' : await everybodyIn(site, folder);
}

/** The desk is for the leads' group, and for nobody by name: who leaves the group must lose it. */
function deskDifferences(granted: readonly Granted[], leadsGroupId: string): readonly SiteDifference[] {
  const who = granted.flatMap(({ reader }) => (reader.id === leadsGroupId ? [] : [reader.name]));
  return [
    ...(who.length > 0 ? [{ kind: 'deskOpen' as const, who }] : []),
    ...(who.length < granted.length ? [] : [{ kind: 'leadsShutOut' as const }]),
  ];
}

async function versionDifferences(site: Site, libraries: readonly string[]): Promise<readonly SiteDifference[]> {
  const kept = await Promise.all(libraries.map(async (place) => ({ place, isKept: await keepsVersions(site, place) })));
  const unread = kept.flatMap(({ place, isKept }) => (isKept === undefined ? [place] : []));
  return [
    ...kept.flatMap(({ place, isKept }) => (isKept === false ? [{ kind: 'versionsOff' as const, place }] : [])),
    ...(unread.length > 0 ? [{ kind: 'unread' as const, what: 'versions' as const, places: unread }] : []),
  ];
}

/**
 * Graph shows who may use a library, and of a list only which applications may. Source:
 * https://learn.microsoft.com/graph/api/list-list-permissions.
 */
const listsIn = ({ lists }: SiteSchema): readonly string[] =>
  lists.flatMap(({ name, template }) => (template === 'genericList' ? [name] : []));
