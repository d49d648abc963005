import { type GraphCall, type Handler, type Handlers, ok } from '../call.ts';
import { type Grantable, addGrant, changeGrant, grantAnswer, grantOf, removeGrant, siteGrantAnswer } from './grants.ts';
import {
  type NodePlace,
  type SitePlace,
  accessDenied,
  itemPlace,
  listPlace,
  requireLevel,
  sitePlace,
} from './places.ts';

import { requireKnownOptions } from './query.ts';
import { rolesAt, setRoles } from './sharing.ts';

const ofSite = '/sites/{site-id}/permissions';
const ofList = '/sites/{site-id}/lists/{list-id}/permissions';
const ofItem = '/sites/{site-id}/lists/{list-id}/items/{listItem-id}/permissions';

export const grantHandlers: Handlers = {
  [`GET ${ofSite}`]: (call) => {
    requireKnownOptions(call);
    return ok({ value: administeredSite(call).site.appGrants.map(siteGrantAnswer) });
  },
  [`POST ${ofSite}`]: (call) => {
    const grant = addGrant(administeredSite(call).site, call.body);
    return { status: 201, body: { ...siteGrantAnswer(grant), roles: grant.roles } };
  },
  [`DELETE ${ofSite}/{permission-id}`]: (call) => {
    removeGrant(administeredSite(call).site, call);
    return { status: 204 };
  },
  ...handlersFor(ofList, (call) => ({ ...listPlace(call), item: undefined })),
  ...handlersFor(ofItem, itemPlace),
};

/** Needs `Sites.FullControl.All` and a person who owns the site (https://learn.microsoft.com/graph/api/site-post-permissions). */
function administeredSite(call: GraphCall): SitePlace {
  if (!call.scopes.has('Sites.FullControl.All')) throw accessDenied();
  const place = sitePlace(call);
  if (place.access.onSite() !== 'fullControl') throw accessDenied();
  return place;
}

/**
 * A grant on a list or item ends its inheritance
 * (https://learn.microsoft.com/graph/permissions-selected-overview#what-permissions-do-i-need-to-manage-permissions).
 */
function handlersFor(path: string, placeOf: (call: GraphCall) => NodePlace): Handlers {
  const granting = (act: (place: Grantable, call: GraphCall) => ReturnType<Handler>): Handler => {
    return (call) => {
      const place = placeOf(call);
      requireLevel(place, 'fullControl');
      return act(grantable(place), call);
    };
  };
  return {
    [`GET ${path}`]: (call) => {
      requireKnownOptions(call);
      return ok({ value: grantable(placeOf(call)).appGrants.map(grantAnswer) });
    },
    [`GET ${path}/{permission-id}`]: (call) => ok(grantAnswer(grantOf(grantable(placeOf(call)), call))),
    [`POST ${path}`]: (call) => {
      const place = placeOf(call);
      requireLevel(place, 'fullControl');
      const grant = addGrant(grantable(place), call.body);
      setRoles(place, rolesAt(place));
      return { status: 201, body: grantAnswer(grant) };
    },
    [`PATCH ${path}/{permission-id}`]: granting((place, call) => ok(grantAnswer(changeGrant(place, call)))),
    [`DELETE ${path}/{permission-id}`]: granting((place, call) => {
      removeGrant(place, call);
      return { status: 204 };
    }),
  };
}

const grantable = ({ item, list }: NodePlace): Grantable => item ?? list;
