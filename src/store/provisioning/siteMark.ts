import type { DriveItem, ListItemVersion } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { ProblemKind } from '#domain/problemKind.ts';
import { withQuery } from '#graph/path.ts';
import { isProblem } from '#ports/problem.ts';
import type { Site } from '../site.ts';

/** At the top of each library: for people who come across it in SharePoint, and for the version of the site. */
const markName = 'Turnabout.txt';
const markText = `This library belongs to Turnabout, the programme for reverse mentoring.
Each folder is open to the people it is for. Please leave folders, columns and permissions as they are.
`;

interface Mark {
  /** `/drives/{id}/items/{id}`. */
  readonly path: string;
  readonly etag: string;
  /** `undefined` as long as whoever made the mark has not filled it in. */
  readonly version: number | undefined;
}

/** `undefined` when the library bears none. */
export async function readMark(site: Site, library: string): Promise<Mark | undefined> {
  const drive = await site.drive(library);
  try {
    const { id, listItem } = await site.client.send<DriveItem & { readonly listItem?: MarkRow }>({
      aim: `read the version of ${library}`,
      path: withQuery(`${drive}/root:/${markName}`, { $select: 'id', $expand: 'listItem($expand=fields)' }),
      scopes: site.scopes.use,
    });
    const version = Number(listItem?.fields?.State);
    const etag = listItem?.fields?.['@odata.etag'] ?? listItem?.eTag ?? '';
    return { path: `${drive}/items/${id ?? ''}`, etag, version: version > 0 ? version : undefined };
  } catch (error) {
    if (isProblem(error, 'missing')) {
      return undefined;
    }
    throw error;
  }
}

interface MarkRow {
  readonly eTag?: string;
  readonly fields?: { readonly '@odata.etag'?: string; readonly State?: string };
}

/** Says in each library of which version the site is. Written last, so that whatever broke off is done again. */
export async function writeMark(site: Site, library: string, version: number): Promise<void> {
  let mark = await readMark(site, library);
  if (!mark) {
    await makeMark(site, library);
    mark = await readMark(site, library);
  }
  if (mark && (mark.version ?? 0) < version) {
    // What is in the way is a column of another type, which the check names.
    await isDone(fillMark(site, mark, version), 'broken');
  }
}

/**
 * Whether the library keeps earlier versions. Graph does not say how a library is set, so the mark is saved again as it
 * is, and must have one version more. SharePoint keeps at least a hundred when it keeps any. Source:
 * https://learn.microsoft.com/sharepoint/document-library-version-history-limits. `undefined` where there is no mark, or
 * none that can be saved.
 */
export async function keepsVersions(site: Site, library: string): Promise<boolean | undefined> {
  const mark = await readMark(site, library);
  if (mark?.version === undefined) {
    return undefined;
  }
  const before = await countVersions(site, library, mark);
  if (!(await isDone(fillMark(site, mark, mark.version), 'denied', 'broken'))) {
    return undefined;
  }
  const after = await countVersions(site, library, mark);
  return after > before || after >= 100;
}

/** Another lead, who does the same just now, may be faster. */
async function makeMark(site: Site, library: string): Promise<void> {
  const path = `${await site.drive(library)}/items/root:/${markName}:/content`;
  const making = site.client.send<DriveItem>({
    aim: `make ${markName} in ${library}`,
    path: withQuery(path, { '@microsoft.graph.conflictBehavior': 'fail' }),
    method: 'PUT',
    body: markText,
    scopes: site.scopes.use,
  });
  await isDone(making, 'conflict');
}

async function fillMark(site: Site, { path, etag }: Mark, version: number): Promise<void> {
  const filling = site.client.send<object>({
    aim: `write ${markName}`,
    path: `${path}/listItem/fields`,
    method: 'PATCH',
    headers: { 'If-Match': etag },
    body: { State: String(version) },
    scopes: site.scopes.use,
  });
  await isDone(filling, 'conflict');
}

/** `false` when it failed in one of these ways; any other failure is thrown. */
async function isDone(work: Promise<unknown>, ...expected: readonly ProblemKind[]): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (expected.some((kind) => isProblem(error, kind))) {
      return false;
    }
    throw error;
  }
}

async function countVersions(site: Site, library: string, { path }: Mark): Promise<number> {
  const versions = await site.client.all<ListItemVersion>({
    aim: `read the versions of ${markName} in ${library}`,
    path: `${path}/versions`,
    scopes: site.scopes.use,
  });
  return versions.length;
}
