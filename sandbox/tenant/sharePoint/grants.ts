import type { GraphCall } from '../call.ts';
import { levelByAppRole } from './appRoles.ts';
import { invalidRequest, itemNotFound } from './places.ts';
import { bodyOf, textOf } from './query.ts';
import type { AppGrant } from './records.ts';

/** A place that can be granted to applications: a site, a list or an item. */
export interface Grantable {
  appGrants: readonly AppGrant[];
}

/**
 * "You can only use this method to create a new application permission; you can't use it to create a new … permission for
 * a user." (https://learn.microsoft.com/graph/api/listitem-post-permissions)
 */
export function addGrant(place: Grantable, body: unknown): AppGrant {
  const given = bodyOf(body);
  const { application, isForPeople } = grantee(given);
  if (isForPeople || !application) throw invalidRequest('Only permissions for applications can be created here');
  const appId = textOf(application['id']) ?? '';
  const id = Buffer.from(`i:0i.t|ms.sp.ext|${appId}`).toString('base64url');
  const grant = { id, appId, displayName: textOf(application['displayName']) ?? '', roles: appRoles(given) };
  place.appGrants = [...place.appGrants.filter((each) => each.id !== id), grant];
  return grant;
}

/** Sites take the list `grantedToIdentities`, with or without `V2`; lists and items take `grantedToV2`. */
function grantee(given: Readonly<Record<string, unknown>>) {
  const sets = ['grantedToIdentitiesV2', 'grantedToIdentities', 'grantedToV2', 'grantedTo']
    .flatMap((name) => given[name] ?? [])
    .map((set) => bodyOf(set));
  const application = sets.find((set) => set['application'])?.['application'];
  const isForPeople = sets.some((set) => Object.keys(set).some((kind) => kind !== 'application'));
  return { application: application === undefined ? undefined : bodyOf(application), isForPeople };
}

function appRoles(given: Readonly<Record<string, unknown>>): readonly string[] {
  const roles = (Array.isArray(given['roles']) ? given['roles'] : []).map(String);
  if (roles.length === 0 || roles.some((role) => !levelByAppRole[role]))
    throw invalidRequest('roles must hold read, write, manage, fullcontrol or owner');
  return roles;
}

export function changeGrant(place: Grantable, call: GraphCall): AppGrant {
  const grant = grantOf(place, call);
  grant.roles = appRoles(bodyOf(call.body));
  return grant;
}

export function removeGrant(place: Grantable, call: GraphCall): void {
  const grant = grantOf(place, call);
  place.appGrants = place.appGrants.filter((each) => each !== grant);
}

export function grantOf({ appGrants }: Grantable, call: GraphCall): AppGrant {
  const grant = appGrants.find((each) => each.id === call.params['permission-id']);
  if (!grant) throw itemNotFound();
  return grant;
}

const applicationOf = ({ appId, displayName }: AppGrant) => ({ application: { id: appId, displayName } });

/** A list of a site's grants leaves the roles out (example in https://learn.microsoft.com/graph/api/site-list-permissions). */
export const siteGrantAnswer = (grant: AppGrant) => ({
  id: grant.id,
  grantedToIdentities: [applicationOf(grant)],
  grantedToIdentitiesV2: [applicationOf(grant)],
});

export const grantAnswer = (grant: AppGrant) => ({
  id: grant.id,
  roles: grant.roles,
  grantedToV2: applicationOf(grant),
});
