import type { ListRecord, SiteRecord } from '#sandbox/tenant/sharePoint/records.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { siteId } from '#sandbox/tenant/wellKnown.ts';

/** The site as the stand-in keeps it, for damaging it. */
export function siteRecord({ state }: Tenant): SiteRecord {
  const site = state.sharePoint.sites.get(siteId);
  if (!site) {
    throw new Error('Cannot find the site in the stand-in');
  }
  return site;
}

export function listRecord(tenant: Tenant, name: string): ListRecord {
  const list = [...siteRecord(tenant).lists.values()].find(({ urlName }) => urlName === name);
  if (!list) {
    throw new Error(`Cannot find the list "${name}" in the stand-in`);
  }
  return list;
}

/** What a person could see of the site: lists, columns, rights, and what is in them. Not when or how often it was written. */
export const contentOf = (tenant: Tenant): unknown => {
  const { lists, roles, groups } = siteRecord(tenant);
  return {
    roles,
    groups,
    lists: byName(
      [...lists.values()].map((list) => ({
        name: list.displayName,
        address: list.urlName,
        template: list.template,
        roles: list.roles,
        keepsNoVersions: list.keepsNoVersions ?? false,
        columns: byName(list.columns.map(({ id: _id, ...column }) => column)),
        items: byName(
          [...list.items.values()].map(({ name, kind, parent, fields, content, roles: own }) => ({
            name,
            kind,
            folder: parent === undefined ? undefined : list.items.get(parent)?.name,
            fields,
            roles: own,
            content: new TextDecoder().decode(content),
          })),
        ),
      })),
    ),
  };
};

/** In one order, however it came about. */
const byName = <Named extends { readonly name: string }>(things: readonly Named[]): readonly Named[] =>
  things.toSorted((one, other) => one.name.localeCompare(other.name));
