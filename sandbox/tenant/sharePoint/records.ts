/** What a role lets its holder do, weakest first. SharePoint calls the levels Read, Contribute, Edit, Full Control. */
export const levels = ['read', 'contribute', 'edit', 'fullControl'] as const;
export type Level = (typeof levels)[number];

/** A user or a group of the directory by object id, or a group of the site by its number. */
export interface Principal {
  readonly kind: 'user' | 'group' | 'siteGroup';
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

/** Sites by id. */
export interface SharePointState {
  readonly sites: Map<string, SiteRecord>;
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
  /** Whether an administrator let the app in, which `Sites.Selected` needs. */
  hasAppGrant: boolean;
  readonly lists: Map<string, ListRecord>;
  /** Numbers of the site's user information list, by user id. */
  readonly userNumbers: Map<string, number>;
  readonly recycled: ItemRecord[];
  /** When sharing was asked for, for the limit on it; milliseconds since 1970. */
  sharingCalls: number[];
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
}

export const facets = ['text', 'number', 'boolean', 'dateTime', 'choice', 'personOrGroup'] as const;

export interface ColumnRecord {
  readonly id: string;
  readonly name: string;
  displayName: string;
  description: string;
  readonly facet: (typeof facets)[number];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly isBuiltIn: boolean;
  indexed: boolean;
  enforceUniqueValues: boolean;
  hidden: boolean;
  required: boolean;
}

export type FieldValue = string | number | boolean;
export type FieldValues = Readonly<Record<string, FieldValue>>;

export interface VersionRecord {
  readonly version: number;
  readonly fields: FieldValues;
  readonly modifiedBy: string;
  readonly modifiedAt: number;
  readonly size: number;
}

export interface ItemRecord {
  readonly number: number;
  readonly uniqueId: string;
  readonly driveItemId: string;
  readonly kind: 'item' | 'folder' | 'file';
  /** Number of the folder that it lies in, `undefined` at the top of the list. */
  readonly parent: number | undefined;
  readonly name: string;
  readonly createdBy: string;
  readonly createdAt: number;
  modifiedBy: string;
  modifiedAt: number;
  version: number;
  contentVersion: number;
  content: Uint8Array;
  mimeType: string;
  fields: FieldValues;
  readonly earlier: VersionRecord[];
  /** `undefined` while it inherits from the folder or list that it lies in. */
  roles: Roles | undefined;
}
