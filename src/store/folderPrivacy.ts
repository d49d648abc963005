import type { DriveItem, Permission } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { PersonId } from '#domain/ids.ts';
import type { FolderAudience, FolderPrivacy, Reader } from '#ports/folders.ts';
import { isProblem, OutsideProblem } from '#ports/problem.ts';
import { folderPath, openFolderPath } from './folderPaths.ts';
import type { EntryLibrary } from './entryLibrary.ts';

type Options = Pick<EntryLibrary<never>, 'site' | 'library' | 'leadsGroupId' | 'me'>;

/** A permission of a folder, and the person or group it is for. */
interface Granted {
  readonly permission: Permission;
  readonly reader: Reader;
}

/**
 * Makes the folder, breaks with what it inherits, lets in its audience, reads back who is in and puts out everybody
 * else, whoever makes it last of all. Run again it goes on from where it stopped. A folder that is shut already to
 * the person who asks cannot be looked into any more, so it is then not confirmed.
 */
export async function createFolder(options: Options, name: string, audience: FolderAudience): Promise<FolderPrivacy> {
  await makeFolder(options, name);
  const folder = await openFolderPath(options, name);
  if (folder === undefined) {
    return { confirmed: false, readers: [], unexpected: [] };
  }
  await letIn(options, folder, audience);
  const me = await options.me();
  const expected = [...audience.people, ...(audience.withLeads ? [options.leadsGroupId] : [])];
  await remove(options, folder, await grantedIn(options, folder), (id) => id !== me && !includes(expected, id));
  const granted = await grantedIn(options, folder);
  if (includes(expected, me)) {
    return heldAgainst(granted, expected);
  }
  // Judged before the last step: afterwards its maker may look no more.
  const others = granted.filter(({ reader }) => reader.id !== me);
  await remove(options, folder, granted, (id) => id === me);
  const judged = heldAgainst(others, expected);
  return audience.withLeads ? judged : await shutFrom(options, name, judged);
}

/**
 * Confirmed only when every one of them is seen among the permissions and nobody else is: SharePoint shows all of them
 * to owners of the folder only. Source: https://learn.microsoft.com/graph/api/driveitem-list-permissions.
 */
export async function privacyOf(options: Options, name: string, people: readonly PersonId[]): Promise<FolderPrivacy> {
  return heldAgainst(await grantedIn(options, await folderPath(options, name)), people);
}

async function makeFolder({ site, library }: Options, name: string): Promise<void> {
  try {
    await site.client.send<DriveItem>({
      aim: `make folder "${name}" in ${library}`,
      path: `${await site.drive(library)}/items/root/children`,
      method: 'POST',
      isReplaySafe: true, // a second folder of that name is refused
      body: { name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' },
      scopes: site.scopes.use,
    });
  } catch (error) {
    if (!isProblem(error, 'conflict')) {
      throw error;
    }
  }
}

/**
 * People who have a folder to themselves own it: only so can they see who else could read it, and without them it
 * would have no owner at all once its maker has left.
 */
async function letIn(options: Options, folder: string, { people, withLeads }: FolderAudience): Promise<void> {
  await invite(options, folder, people, withLeads ? 'write' : 'owner');
  await invite(options, folder, withLeads ? [options.leadsGroupId] : [], 'owner');
  const me = await options.me();
  const granted = await grantedIn(options, folder);
  // Who makes the folder owns it; who finds it made may be in by a group only, which is put out in a moment.
  if (!granted.some(({ reader }) => reader.id === me)) {
    await invite(options, folder, [me], 'owner');
  }
}

async function invite(
  { site }: Options,
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

async function grantedIn({ site }: Options, folder: string): Promise<readonly Granted[]> {
  const permissions = await site.client.all<Permission>({
    aim: 'read who can open a folder',
    path: `${folder}/permissions`,
    scopes: site.scopes.use,
  });
  return permissions.map((permission) => ({ permission, reader: readerOf(permission) }));
}

function readerOf({ id, roles, link, grantedToV2 }: Permission): Reader {
  const who = grantedToV2?.user ?? grantedToV2?.group ?? grantedToV2?.siteGroup ?? grantedToV2?.siteUser;
  return {
    id: grantedToV2?.user?.id ?? grantedToV2?.group?.id ?? undefined,
    name: who?.displayName ?? link?.webUrl ?? id ?? '',
    mayWrite: roles?.some((role) => role !== 'read') ?? false,
  };
}

/** Inherited permissions cannot be removed here; they stay, and are found when the folder is judged. */
async function remove(
  { site }: Options,
  folder: string,
  granted: readonly Granted[],
  isUnwanted: (id: string | undefined) => boolean,
): Promise<void> {
  const unwanted = granted.filter(({ permission, reader }) => isUnwanted(reader.id) && !permission.inheritedFrom);
  for (const { permission, reader } of unwanted) {
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

/** The maker must be outside in the end; if the door is still open, that is told as unexpected. */
async function shutFrom(options: Options, name: string, judged: FolderPrivacy): Promise<FolderPrivacy> {
  if ((await openFolderPath(options, name)) === undefined) {
    return judged;
  }
  const maker: Reader = { id: await options.me(), name: 'the maker of the folder', mayWrite: true };
  return {
    confirmed: false,
    readers: [...judged.readers, maker],
    unexpected: [...(judged.confirmed ? [] : judged.unexpected), maker],
  };
}

function heldAgainst(granted: readonly Granted[], expected: readonly string[]): FolderPrivacy {
  const readers = granted.map(({ reader }) => reader);
  const unexpected = readers.filter(({ id }) => !includes(expected, id));
  const isEveryoneIn = expected.every((id) => readers.some((reader) => reader.id === id));
  return unexpected.length === 0 && isEveryoneIn
    ? { confirmed: true, readers }
    : { confirmed: false, readers, unexpected };
}

const includes = (ids: readonly string[], id: string | undefined): boolean => id !== undefined && ids.includes(id);
