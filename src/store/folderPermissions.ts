import type { Permission } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { Reader } from '#ports/folders.ts';
import { isProblem, OutsideProblem } from '#ports/problem.ts';
import type { Site } from './site.ts';

/** A permission of a folder, and the person or group it is for. */
export interface Granted {
  readonly permission: Permission;
  readonly reader: Reader;
}

/** Lets people or groups in by their object ids. Throws `denied` when SharePoint cannot let one of them in. */
export async function invite(
  site: Site,
  folder: string,
  ids: readonly string[],
  role: 'write' | 'owner',
): Promise<void> {
  if (ids.length === 0) {
    return;
  }
  const aim = 'let people into a folder';
  await site.sharingTurn();
  const { value } = await site.client.send<{ value?: readonly (Permission & { error?: { message?: string } })[] }>({
    aim,
    path: `${folder}/invite`,
    method: 'POST',
    isReplaySafe: true, // who is in already stays in
    body: {
      recipients: ids.map((objectId) => ({ objectId })),
      roles: [role],
      requireSignIn: true,
      sendInvitation: false,
      retainInheritedPermissions: false,
    },
    scopes: site.scopes.use,
  });
  const refused = value?.find(({ error }) => error);
  if (refused) {
    throw new OutsideProblem('denied', `Cannot ${aim}: ${refused.error?.message ?? 'SharePoint refused one of them'}`);
  }
}

/** Everybody who is in, as far as SharePoint shows it to the person who asks. */
export async function grantedIn(site: Site, folder: string): Promise<readonly Granted[]> {
  const permissions = await site.client.all<Permission>({
    aim: 'read who can open a folder',
    path: `${folder}/permissions`,
    scopes: site.scopes.use,
  });
  return permissions.map((permission) => ({ permission, reader: readerOf(permission) }));
}

/**
 * Whether it makes somebody an owner. SharePoint shows every permission to owners only, to others those that apply to
 * themselves: so where no owner is among what it shows, others may be missing too. Source:
 * https://learn.microsoft.com/graph/api/driveitem-list-permissions. The role is also written as SharePoint names its own:
 * https://github.com/opengovsg/plumber.
 */
export const isOwner = ({ permission: { roles } }: Granted): boolean =>
  roles?.some((role) => role === 'owner' || role === 'sp.full control') ?? false;

/** Everybody who is in; `undefined` where SharePoint may not show all of them. */
export async function everybodyIn(site: Site, path: string): Promise<readonly Granted[] | undefined> {
  try {
    const granted = await grantedIn(site, path);
    return granted.some(isOwner) ? granted : undefined;
  } catch (error) {
    if (isProblem(error, 'denied') || isProblem(error, 'missing')) {
      return undefined;
    }
    throw error;
  }
}

/** Inherited permissions cannot be removed here; they stay, and are found when the folder is judged. */
export async function remove(site: Site, folder: string, granted: readonly Granted[]): Promise<void> {
  const removable = granted.filter(({ permission }) => !permission.inheritedFrom);
  for (const { permission, reader } of removable) {
    try {
      await site.client.send<object>({
        aim: `take ${reader.name} out of a folder`,
        path: `${folder}/permissions/${encodeURIComponent(permission.id ?? '')}`,
        method: 'DELETE',
        scopes: site.scopes.use,
      });
    } catch (error) {
      // Another lead, who makes the same folder just now, was faster.
      if (!isProblem(error, 'missing')) {
        throw error;
      }
    }
  }
}

function readerOf({ id, roles, link, grantedToV2 }: Permission): Reader {
  const who = grantedToV2?.user ?? grantedToV2?.group ?? grantedToV2?.siteGroup ?? grantedToV2?.siteUser;
  return {
    id: grantedToV2?.user?.id ?? grantedToV2?.group?.id ?? undefined,
    name: who?.displayName ?? link?.webUrl ?? id ?? '',
    mayWrite: roles?.some((role) => role !== 'read') ?? false,
  };
}
