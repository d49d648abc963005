import type { GraphAnswer, GraphCall, Handlers } from '../call.ts';
import { guidFrom } from './identifiers.ts';
import { requireAllowedRecipients, requireAllowedScope, requireMayShare } from './mayShare.ts';
import { permissionAnswer } from './permissions.ts';
import { type ItemPlace, driveItemPlace, invalidRequest, itemPlace } from './places.ts';
import { bodyOf } from './query.ts';
import { listed, noResolvedUsers, principalOf } from './recipients.ts';
import type { LinkRecord, Principal } from './records.ts';
import { rolesAt, rolesBefore, setRoles, withRole } from './sharing.ts';

export const linkHandlers: Handlers = {
  'POST /drives/{drive-id}/items/{driveItem-id}/createLink': (call) => createLink(driveItemPlace(call)),
  'POST /sites/{site-id}/lists/{list-id}/items/{listItem-id}/createLink': (call) => createLink(itemPlace(call)),
};

interface WantedLink extends Pick<LinkRecord, 'type' | 'scope' | 'members'> {
  readonly keepsInherited: boolean;
}

/**
 * 201 for a new link, 200 for one that was there (https://learn.microsoft.com/graph/api/driveitem-createlink). A link lets
 * in only those it was made for; one for the whole organisation lets in who opens it, which nobody does by Graph.
 */
function createLink(place: ItemPlace): GraphAnswer {
  const { call } = place;
  const wanted = wantedLink(call);
  const level = wanted.type === 'edit' ? 'contribute' : 'read';
  requireMayShare(place, { level, keepsInherited: wanted.keepsInherited });
  requireAllowedScope(call, wanted.scope);
  requireAllowedRecipients(call, wanted.members);
  const known = wanted.scope === 'users' ? undefined : sameLink(place, wanted);
  const link = known ?? newLink(place, wanted);
  const role = { principal: { kind: 'link', id: link.id }, level } as const;
  setRoles(place, withRole(rolesBefore(place, wanted.keepsInherited), role));
  return { status: known ? 200 : 201, body: permissionAnswer(place, role) };
}

function wantedLink(call: GraphCall): WantedLink {
  const given = bodyOf(call.body);
  const [type, scope] = [given['type'], given['scope'] ?? 'organization'];
  if (type !== 'view' && type !== 'edit') throw invalidRequest('The link type is not supported');
  if (scope !== 'anonymous' && scope !== 'organization' && scope !== 'users')
    throw invalidRequest('The link scope is not supported');
  const members = listed(given['recipients']).map((recipient) => found(call, recipient));
  return { type, scope, members, keepsInherited: given['retainInheritedPermissions'] !== false };
}

function found(call: GraphCall, recipient: unknown): Principal {
  const principal = principalOf(call, recipient);
  if (!principal) throw noResolvedUsers();
  return principal;
}

function sameLink(place: ItemPlace, { scope, type }: WantedLink): LinkRecord | undefined {
  const links = rolesAt(place).flatMap(({ principal: { id, kind } }) =>
    kind === 'link' ? [place.site.links.get(id)] : [],
  );
  return links.find((link) => link?.scope === scope && link.type === type);
}

function newLink({ item, list, site }: ItemPlace, { members, scope, type }: WantedLink): LinkRecord {
  const id = guidFrom(`${site.id} link ${site.links.size}`);
  const letter = item.kind === 'folder' ? 'f' : 't';
  const webUrl = `https://${site.hostname}/:${letter}:/${site.path.replace(/^\/sites\//u, 's/')}/${linkCode(`${list.id} ${id}`)}`;
  const link: LinkRecord = { id, type, scope, webUrl, members };
  site.links.set(id, link);
  return link;
}

const linkCode = (text: string): string => Buffer.from(guidFrom(text)).toString('base64url').slice(0, 46);
