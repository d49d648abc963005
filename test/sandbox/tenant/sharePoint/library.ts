import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { leadsGroupId } from '#sandbox/tenant/wellKnown.ts';
import { type Answer, type Body, type Caller, type Person, onSite } from './contoso.ts';

export const textColumn = (name: string, more = {}) => ({ name, text: {}, ...more });

/** Makes a library with an indexed Kind and a Body of several lines; gives the address of its drive. */
export async function makeLibrary(lead: Caller, displayName: string): Promise<string> {
  const columns = [textColumn('Kind', { indexed: true }), { name: 'Body', text: { allowMultipleLines: true } }];
  await lead(`POST ${onSite}/lists`, { displayName, list: { template: 'documentLibrary' }, columns });
  const { body } = await lead(`GET ${onSite}/lists/${displayName}/drive`);
  return `/drives/${body.id}`;
}

/** Makes a folder and gives its address. */
export async function makeFolder(caller: Caller, drive: string, name: string): Promise<string> {
  const { body } = await caller(`POST ${drive}/items/root/children`, folderNamed(name));
  return `${drive}/items/${body.id}`;
}

export const folderNamed = (name: string) => ({ name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' });

/** Invites people, or the leads as a group, and by default keeps nobody who came in through the folder above. */
export const invite = (
  caller: Caller,
  node: string,
  who: readonly (Person | 'leads')[],
  { role = 'write', retain = false }: { readonly role?: string; readonly retain?: boolean } = {},
): Promise<Answer> =>
  caller(`POST ${node}/invite`, {
    recipients: who.map((each) => ({ objectId: each === 'leads' ? leadsGroupId : each })),
    roles: [role],
    requireSignIn: true,
    sendInvitation: false,
    retainInheritedPermissions: retain,
  });

/** Makes a sharing link, for the whole organisation to read unless told otherwise. */
export const createLink = (
  caller: Caller,
  node: string,
  { type = 'view', scope = 'organization', ...more }: Readonly<Record<string, unknown>> = {},
): Promise<Answer> => caller(`POST ${node}/createLink`, { type, scope, ...more });

/** Who holds what on a folder, as `maya: write`, in the order of names. */
export async function rolesOn(caller: Caller, node: string): Promise<readonly string[]> {
  const { body } = await caller(`GET ${node}/permissions`);
  return body.value.map((permission) => `${granteeName(permission)}: ${permission.roles.join()}`).toSorted();
}

export const granteeName = ({ grantedToV2, link }: Body): string =>
  link
    ? `${link.scope} link`
    : ((grantedToV2?.['user'] ?? grantedToV2?.['group'] ?? grantedToV2?.['siteGroup'])?.displayName ?? 'nobody');

/** Takes one holder's permission off the folder. */
export async function removeRole(caller: Caller, node: string, holder: string): Promise<Answer> {
  const { body } = await caller(`GET ${node}/permissions`);
  const permission = body.value.find((each) => granteeName(each) === holder);
  return caller(`DELETE ${node}/permissions/${permission?.id ?? 'none'}`);
}

/** A pair's folder as the product makes it: the two may write, nobody else may read, not even the lead who made it. */
export async function makePairFolder(lead: Caller, drive: string, name = 'P-12'): Promise<string> {
  const folder = await makeFolder(lead, drive, name);
  await invite(lead, folder, ['maya', 'bo']);
  await removeRole(lead, folder, 'lena');
  return folder;
}

export const upload = (caller: Caller, folder: string, name: string, text = 'text'): Promise<Answer> =>
  caller(`PUT ${folder}:/${name}:/content?@microsoft.graph.conflictBehavior=fail`, text);

/** The text of a file, from the address that the content is at. */
export async function download(tenant: Tenant, caller: Caller, file: string): Promise<string> {
  const { headers, status } = await caller(`GET ${file}/content`);
  if (status !== 302) throw new Error(`The content of ${file} is answered with ${status}`);
  return tenant.sharePoint(new Request(headers.get('Location') ?? '')).text();
}
