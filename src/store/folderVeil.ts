import type { DriveItem } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { deskFolder } from '#domain/entries.ts';
import { isProblem } from '#ports/problem.ts';
import { openFolderPath } from './folderPaths.ts';
import type { Site } from './site.ts';

// Graph makes a folder with the permissions of where it lies, and closes it with a second call: a request has no place for
// permissions (https://learn.microsoft.com/graph/api/driveitem-post-children). In between it bears a name that tells nobody
// whom it is for.

/**
 * The same name for every lead and every try, so that a try that broke off is gone on with; to find out whose it is, one
 * would need the id of the leads' desk, which SharePoint shows to leads only. `undefined` without a desk.
 */
export async function veiledName(site: Site, library: string, name: string): Promise<string | undefined> {
  const desk = await deskPath(site);
  if (desk === undefined) {
    return undefined;
  }
  const secret = new TextEncoder().encode(`${desk}\n${library}\n${name}`);
  const digits = [...new Uint8Array(await crypto.subtle.digest('SHA-256', secret))].slice(0, 16);
  return `new.${digits.map((digit) => digit.toString(16).padStart(2, '0')).join('')}`;
}

const deskPaths = new WeakMap<Site, string>();

async function deskPath(site: Site): Promise<string | undefined> {
  const path = deskPaths.get(site) ?? (await unlessMissing(openFolderPath({ site, library: 'Lead' }, deskFolder)));
  if (path !== undefined) {
    deskPaths.set(site, path);
  }
  return path;
}

async function unlessMissing(desk: Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await desk;
  } catch (error) {
    if (isProblem(error, 'notSetUp')) {
      return undefined;
    }
    throw error;
  }
}

/**
 * Gives a closed folder its name, which changes nothing about who can open it. `false` when the name is taken, by a lead
 * who was faster or in an earlier try; then the new folder, in which nothing is yet, goes away.
 */
export async function unveil(site: Site, folder: string, name: string): Promise<boolean> {
  const aim = `give folder "${name}" its name`;
  const scopes = site.scopes.use;
  try {
    await site.client.send<DriveItem>({ aim, path: folder, method: 'PATCH', body: { name }, scopes });
    return true;
  } catch (error) {
    if (!isProblem(error, 'conflict')) {
      throw error;
    }
  }
  try {
    await site.client.send<object>({ aim, path: folder, method: 'DELETE', scopes });
  } catch (error) {
    if (!isProblem(error, 'missing')) {
      throw error;
    }
  }
  return false;
}
