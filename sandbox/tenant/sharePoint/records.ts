import type { SharePointSwitches } from './switches.ts';

/** What a role lets its holder do, weakest first. SharePoint calls the levels Read, Contribute, Edit, Full Control. */
export const levels = ['read', 'contribute', 'edit', 'fullControl'] as const;
export type Level = (typeof levels)[number];

/** A user or a group of the directory by object id, a group of the site by its number, or a sharing link by its id. */
export interface Principal {
  readonly kind: 'user' | 'group' | 'siteGroup' | 'link';
  readonly id: string;
}

export interface RoleAssignment {
  readonly principal: Principal;
  readonly level: Level;
}

/** The roles of a site, list, folder or file that has its own; replaced as a whole, never changed in place. */
export type Roles = readonly RoleAssignment[];

export interface SiteGroupRecord {
  readonly id: string;
  readonly title: string;
  readonly members: readonly Principal[];
}

/** A sharing link. SharePoint keeps it as a group of its own, whose members are the people that it was made for. */
export interface LinkRecord {
  readonly id: string;
  readonly type: 'view' | 'edit';
  readonly scope: 'anonymous' | 'organization' | 'users';
  readonly webUrl: string;
  members: readonly Principal[];
}

/** What an application was given on a site, list or item. */
export interface AppGrant {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  roles: readonly string[];
}

/** Sites by id. */
export interface SharePointState {
  readonly sites: Map<string, SiteRecord>;
  /** Where the documentation is silent or an administrator decides; what is left out is as usual. */
  switches?: Partial<SharePointSwitches>;
}

export interface SiteRecord {
  /** Graph's form: host, id of the site collection, id of the site. */
  readonly id: string;
  readonly hostname: string;
  /** Server-relative, such as `/sites/turnabout`; empty for the root site. */
  readonly path: string;
  readonly displayName: string;
  readonly createdAt: number;
  readonly ownerId: string;
  /** Site collection administrators by user id: no role assignment ever stops them. */
  readonly administrators: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, SiteGroupRecord>;
  readonly roles: Roles;
  /** Set for somebody's OneDrive. */
  readonly isPersonal: boolean;
  /** Apps that an administrator let in, which `Sites.Selected` needs. */
  appGrants: readonly AppGrant[];
  readonly links: Map<string, LinkRecord>;
  readonly columns: ColumnRecord[];
  readonly lists: Map<string, ListRecord>;
  /** Numbers of the site's user information list, by user id. */
  readonly userNumbers: Map<string, number>;
  readonly recycled: RecycledRecord[];
}

/** What lies in the recycle bin. Graph v1.0 has no way to read it. */
interface RecycledRecord {
  readonly item: ItemRecord;
  readonly listId: string;
  readonly deletedBy: string;
  readonly deletedAt: number;
}

/** What delta tells of an item that is gone. */
export interface GoneRecord {
  readonly item: ItemRecord;
  readonly parentId: string | undefined;
  /** Who could read it at the end: nobody else is told that it is gone. */
  readonly roles: Roles;
  readonly change: number;
}

export interface ListRecord {
  readonly id: string;
  readonly template: 'genericList' | 'documentLibrary';
  readonly urlName: string;
  displayName: string;
  description: string;
  readonly createdBy: string;
  readonly createdAt: number;
  modifiedAt: number;
  version: number;
  /** `undefined` while the list inherits from its site. */
  roles: Roles | undefined;
  readonly columns: ColumnRecord[];
  /** Items, folders and files by their number: a library is a list too. */
  readonly items: Map<number, ItemRecord>;
  lastItemNumber: number;
  /** Number of the latest change of any item, for delta. */
  lastChange: number;
  readonly gone: GoneRecord[];
  appGrants: readonly AppGrant[];
  /** Set when an owner has switched versions off; Graph v1.0 neither shows nor changes it. */
  keepsNoVersions?: boolean;
}

export const facets = [
  'text',
  'number',
  'currency',
  'boolean',
  'dateTime',
  'choice',
  'personOrGroup',
  'lookup',
  'hyperlinkOrPicture',
] as const;

export interface ColumnRecord {
  readonly id: string;
  readonly name: string;
  displayName: string;
  description: string;
  readonly facet: (typeof facets)[number];
  settings: Readonly<Record<string, unknown>>;
  defaultValue: unknown;
  readonly isBuiltIn: boolean;
  indexed: boolean;
  enforceUniqueValues: boolean;
  hidden: boolean;
  readOnly: boolean;
  required: boolean;
}

export type FieldValue = string | number | boolean | readonly string[] | Readonly<Record<string, unknown>>;
/** By the name of the field; of people and lookups by `{Name}LookupId`. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

export interface VersionRecord {
  readonly version: number;
  readonly fields: FieldValues;
  readonly modifiedBy: string;
  readonly modifiedAt: number;
  readonly content: Uint8Array;
}

export interface ItemRecord {
  readonly number: number;
  readonly uniqueId: string;
  readonly driveItemId: string;
  readonly kind: 'item' | 'folder' | 'file';
  /** Number of the folder that it lies in, `undefined` at the top of the list. */
  parent: number | undefined;
  name: string;
  readonly createdBy: string;
  readonly createdAt: number;
  modifiedBy: string;
  modifiedAt: number;
  version: number;
  /** Number of its latest change in the list. */
  change: number;
  contentVersion: number;
  content: Uint8Array;
  mimeType: string;
  fields: FieldValues;
  readonly earlier: VersionRecord[];
  /** `undefined` while it inherits from the folder or list that it lies in. */
  roles: Roles | undefined;
  appGrants: readonly AppGrant[];
}
