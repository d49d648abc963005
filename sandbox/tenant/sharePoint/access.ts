import type { TenantState } from '../state.ts';
import { keyOf, principalsOf } from './principals.ts';
import { type ItemRecord, type Level, type ListRecord, type Roles, type SiteRecord, levels } from './records.ts';

/** What one user may do on one site: the strongest of all roles that name him or a group of his. */
export interface Access {
  onSite(): Level | undefined;
  onList(list: ListRecord): Level | undefined;
  onItem(list: ListRecord, item: ItemRecord): Level | undefined;
  /** Whether the list is known to him at all: a role on anything below gives Limited Access to what is above. */
  reachesList(list: ListRecord): boolean;
  reachesSite(): boolean;
  /** What roles of the site's past or present give him. */
  byRoles(roles: Roles): Level | undefined;
}

/** Site collection administrators pass every check. Nobody holds more than `most`, the role of the app on the site. */
export function accessOf(state: TenantState, site: SiteRecord, userId: string, most: Level = 'fullControl'): Access {
  const isAdministrator = site.administrators.has(userId);
  const principals = principalsOf(state, site, userId);
  const known = new Map<Roles, Level | undefined>();
  const levelIn = (roles: Roles): Level | undefined => {
    if (isAdministrator) return most;
    if (!known.has(roles)) known.set(roles, weaker(strongest(roles, principals), most));
    return known.get(roles);
  };
  const access: Access = {
    byRoles: levelIn,
    onSite: () => levelIn(site.roles),
    onList: (list) => levelIn(rolesOf(site, list)),
    onItem: (list, item) => levelIn(rolesOf(site, list, item)),
    reachesList: (list) => access.onList(list) !== undefined || [...ownRolesIn(list)].some((roles) => levelIn(roles)),
    reachesSite: () =>
      access.onSite() !== undefined || [...site.lists.values()].some((list) => access.reachesList(list)),
  };
  return access;
}

const weaker = (held: Level | undefined, most: Level): Level | undefined =>
  held && isAtLeast(held, most) ? most : held;

function strongest(roles: Roles, principals: ReadonlySet<string>): Level | undefined {
  const held = roles.filter((role) => principals.has(keyOf(role.principal))).map((role) => levels.indexOf(role.level));
  return levels[Math.max(...held, -1)];
}

export const isAtLeast = (level: Level | undefined, least: Level): boolean =>
  level !== undefined && levels.indexOf(level) >= levels.indexOf(least);

/** The roles in force: the item's own, else those of the nearest folder, list or site that has its own. */
export function rolesOf(site: SiteRecord, list?: ListRecord, item?: ItemRecord): Roles {
  const holder = list && roleHolder(list, item);
  return holder?.roles ?? list?.roles ?? site.roles;
}

/** The item itself or the nearest folder above it that has roles of its own; none when the list or site decides. */
export function roleHolder(list: ListRecord, item: ItemRecord | undefined): ItemRecord | undefined {
  let holder = item;
  while (holder && !holder.roles) holder = parentOf(list, holder);
  return holder;
}

export const parentOf = (list: ListRecord, item: ItemRecord): ItemRecord | undefined =>
  item.parent === undefined ? undefined : list.items.get(item.parent);

function* ownRolesIn(list: ListRecord): Generator<Roles> {
  for (const item of list.items.values()) if (item.roles) yield item.roles;
}
