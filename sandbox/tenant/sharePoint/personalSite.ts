import { type GraphCall, GraphFault } from '../call.ts';
import { guidFrom } from './identifiers.ts';
import { addList } from './lists.ts';
import { newSite } from './newSite.ts';
import type { SiteRecord } from './records.ts';

/** The OneDrive of the caller, made when it is first asked for, as the service does it. */
export function personalSite(call: GraphCall): SiteRecord {
  const { caller, state } = call;
  // Without a licence there is no site: widely reported, not documented.
  if (!caller.hasMailbox) throw new GraphFault(404, 'ResourceNotFound', "User's mysite not found.");
  const id = `${personalHost},${guidFrom(`${caller.id} site collection`)},${guidFrom(`${caller.id} site`)}`;
  const known = state.sharePoint.sites.get(id);
  if (known) return known;
  const site = newPersonalSite(call, id);
  addList(
    site,
    { callerId: caller.id, now: call.now },
    { displayName: 'Documents', template: 'documentLibrary', description: '', columns: [] },
  );
  state.sharePoint.sites.set(id, site);
  return site;
}

const personalHost = 'contoso-my.sharepoint.com';

const newPersonalSite = ({ caller, now }: GraphCall, id: string): SiteRecord =>
  newSite({
    id,
    hostname: personalHost,
    path: `/personal/${caller.userPrincipalName.replaceAll(/[.@]/gu, '_')}`,
    displayName: caller.displayName,
    createdAt: now,
    ownerId: caller.id,
    administrators: new Set([caller.id]),
    groups: new Map(),
    roles: [{ principal: { kind: 'user', id: caller.id }, level: 'fullControl' }],
    isPersonal: true,
    appGrants: [],
  });
