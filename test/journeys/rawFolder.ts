import type { Drive, DriveItem } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import { askGraph, readAllRaw, readRaw } from './rawGraph.ts';

/** The folder of a pair, by the addresses at which Graph shows it. */
interface PairFolder {
  readonly name: string;
  /** Path of the library of all pairs. */
  readonly library: string;
  /** Path of the folder's item. */
  readonly item: string;
  readonly addresses: readonly string[];
}

/** Finds the one folder of the pairs that this person can open. */
export async function findPairFolder(tenant: Tenant, member: string): Promise<PairFolder> {
  const library = await pairLibrary(tenant, member);
  const items = await readAllRaw<DriveItem>(tenant, member, { path: `${library}/items/root/children` });
  // Everybody on the site sees the mark of the library too.
  const folders = items.filter((item) => item.folder);
  const [folder, ...others] = folders;
  if (!folder?.id || !folder.name || others.length > 0) {
    throw new Error(`Cannot tell which is the pair of ${member}: they see ${folders.length} folders`);
  }
  const { id, name } = folder;
  const item = `${library}/items/${id}`;
  const contents = `${item}/children?$expand=listItem($expand=fields)`;
  return { name, library, item, addresses: [item, contents, `${item}/permissions`, `${library}/root:/${name}`] };
}

/** What Graph answers this person about the folder. */
interface Told {
  /** How many of the folder's own addresses let them in. */
  readonly opened: number;
  /** Whether any answer, a refusal or a listing of everything included, says this. */
  readonly says: (words: string) => boolean;
}

/** Asks at every address of the folder, and for all folders and entries of all pairs. */
export async function whatIsTold(tenant: Tenant, person: string, { addresses, library }: PairFolder): Promise<Told> {
  const listings = [`${library}/items/root/children`, `/sites/${siteId}/lists/Pairs/items?$expand=fields`];
  const answers = await Promise.all([...addresses, ...listings].map((path) => askGraph(tenant, person, { path })));
  return {
    opened: answers.slice(0, addresses.length).filter(({ status }) => status < 300).length,
    says: (words) => answers.some(({ text }) => text.includes(words)),
  };
}

/** A member of the pair lets somebody else in, with SharePoint's own means. Gives the way to put them out again. */
export async function letIn(
  tenant: Tenant,
  member: string,
  { item }: PairFolder,
  guest: string,
): Promise<() => Promise<void>> {
  const { value } = await readRaw<{ value: { id: string }[] }>(tenant, member, {
    method: 'POST',
    path: `${item}/invite`,
    body: {
      recipients: [{ objectId: guest }],
      roles: ['read'],
      requireSignIn: true,
      sendInvitation: false,
      retainInheritedPermissions: false,
    },
  });
  return async () => {
    await askGraph(tenant, member, { method: 'DELETE', path: `${item}/permissions/${value[0]?.id ?? ''}` });
  };
}

async function pairLibrary(tenant: Tenant, person: string): Promise<string> {
  const drives = await readAllRaw<Drive>(tenant, person, { path: `/sites/${siteId}/drives` });
  const library = drives.find(({ name }) => name === 'Pairs');
  if (!library?.id) {
    throw new Error('Cannot find the library of the pairs');
  }
  return `/drives/${library.id}`;
}
