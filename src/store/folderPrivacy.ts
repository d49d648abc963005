import type { PersonId } from '#domain/ids.ts';
import type { FolderAudience, FolderPrivacy, Reader } from '#ports/folders.ts';
import { type Granted, grantedIn, invite, isOwner, remove } from './folderPermissions.ts';
import { folderPath, openFolderPath } from './folderPaths.ts';
import type { EntryLibrary } from './entryLibrary.ts';
import { type StartedFolder, startedFolder } from './folderMaking.ts';
import { unveil } from './folderVeil.ts';

type Options = Pick<EntryLibrary<never>, 'site' | 'library' | 'leadsGroupId' | 'me'>;

/**
 * Makes the folder, breaks with what it inherits, lets in its audience, reads back who is in and puts out everybody
 * else, gives it its name once it is closed, whoever makes it last of all. Run again it goes on from where it stopped. A
 * folder that is shut already to the person who asks cannot be looked into any more, so it is then not confirmed.
 */
export async function createFolder(
  options: Options,
  name: string,
  audience: FolderAudience,
  beforeLeaving?: () => Promise<void>,
): Promise<FolderPrivacy> {
  const found = await startedFolder(options, name);
  const closing = { name, audience, ...(beforeLeaving && { beforeLeaving }) };
  return found === undefined ? shutToMe : await closeFolder(options, { ...closing, ...found });
}

/** Closes a folder anew that is there, and makes none: whoever deleted theirs does not want it back. */
export async function mendFolder(options: Options, name: string, audience: FolderAudience): Promise<FolderPrivacy> {
  const folder = await openFolderPath(options, name);
  return folder === undefined ? shutToMe : await closeFolder(options, { name, folder, audience, isNameless: false });
}

const shutToMe: FolderPrivacy = { confirmed: false, readers: [], unexpected: [], isWhole: false };

interface Closing extends StartedFolder {
  readonly name: string;
  readonly audience: FolderAudience;
  readonly beforeLeaving?: () => Promise<void>;
}

async function closeFolder(options: Options, closing: Closing): Promise<FolderPrivacy> {
  const { name, folder, audience, isNameless, beforeLeaving } = closing;
  await letIn(options, folder, audience);
  const me = await options.me();
  const expected = expectedIn(options, audience);
  const granted = await withoutStrangers(options, folder, [me, ...expected]);
  if (isNameless && !(await unveil(options.site, folder, name))) {
    const standing = await openFolderPath(options, name);
    return standing ? await closeFolder(options, { ...closing, folder: standing, isNameless: false }) : shutToMe;
  }
  if (includes(expected, me)) {
    return heldAgainst(granted, expected);
  }
  // Judged before the last step: afterwards its maker may look no more.
  const [own, others] = parted(granted, ({ reader }) => reader.id === me);
  const judged = heldAgainst(others, expected);
  if (judged.confirmed) {
    await beforeLeaving?.();
  }
  await remove(options.site, folder, own);
  return audience.withLeads ? judged : await shutFrom(options, name, judged);
}

/** Confirmed only when SharePoint shows everybody, all of its audience are among them and nobody else is. */
export async function privacyOf(options: Options, name: string, audience: FolderAudience): Promise<FolderPrivacy> {
  return heldAgainst(await grantedIn(options.site, await folderPath(options, name)), expectedIn(options, audience));
}

const expectedIn = ({ leadsGroupId }: Options, { people, withLeads }: FolderAudience): readonly string[] => [
  ...people,
  ...(withLeads ? [leadsGroupId] : []),
];

/**
 * People who have a folder to themselves own it: only so can they see who else could read it, and without them it
 * would have no owner at all once its maker has left. Leads come first: the folder is closed then, even if SharePoint
 * does not know the person any more.
 */
async function letIn(options: Options, folder: string, { people, withLeads }: FolderAudience): Promise<void> {
  await invite(options.site, folder, withLeads ? [options.leadsGroupId] : [], 'owner');
  await invite(options.site, folder, people, withLeads ? 'write' : 'owner');
}

/** Puts out everybody but these, the first of whom is asking, and gives who is in then. */
async function withoutStrangers(
  options: Options,
  folder: string,
  [me, ...others]: readonly [PersonId, ...string[]],
): Promise<readonly Granted[]> {
  let granted = await grantedIn(options.site, folder);
  // Who makes a folder owns it; who finds it made may be in only by a group that is put out in a moment.
  if (!granted.some(({ reader }) => reader.id === me)) {
    await invite(options.site, folder, [me], 'owner');
    granted = await grantedIn(options.site, folder);
  }
  const [strangers] = parted(granted, ({ reader }) => reader.id !== me && !includes(others, reader.id));
  await remove(options.site, folder, strangers);
  return strangers.length === 0 ? granted : await grantedIn(options.site, folder);
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
    isWhole: judged.confirmed || judged.isWhole,
  };
}

function heldAgainst(granted: readonly Granted[], expected: readonly string[]): FolderPrivacy {
  const readers = granted.map(({ reader }) => reader);
  const unexpected = readers.filter(({ id }) => !includes(expected, id));
  const isEveryoneIn = expected.every((id) => readers.some((reader) => reader.id === id));
  const isWhole = granted.some(isOwner);
  return isWhole && isEveryoneIn && unexpected.length === 0
    ? { confirmed: true, readers }
    : { confirmed: false, readers, unexpected, isWhole };
}

const includes = (ids: readonly string[], id: string | undefined): boolean => id !== undefined && ids.includes(id);

function parted<Item>(
  items: readonly Item[],
  belongs: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
