import { driveIdOf, etagOf, timeText } from './identifiers.ts';
import { identityOf } from './principals.ts';
import type { ColumnRecord, ListRecord, SiteRecord } from './records.ts';
import type { ListPlace } from './places.ts';

type Answer = Readonly<Record<string, unknown>>;

const addressOfSite = (site: SiteRecord): string => `https://${site.hostname}${site.path}`;

/** Lists lie under `Lists`, libraries at the top of the site. */
export const addressOfList = (site: SiteRecord, list: ListRecord): string =>
  `${addressOfSite(site)}/${list.template === 'genericList' ? 'Lists/' : ''}${encodeURIComponent(list.urlName)}`;

export const siteAnswer = (site: SiteRecord): Answer => ({
  id: site.id,
  name: site.path.split('/').at(-1) ?? '',
  displayName: site.displayName,
  webUrl: addressOfSite(site),
  createdDateTime: timeText(site.createdAt),
  lastModifiedDateTime: timeText(site.createdAt),
  ...(site.isPersonal && { isPersonalSite: true }),
  root: {},
  siteCollection: { hostname: site.hostname, ...(site.path === '' && { root: {} }) },
});

export const listAnswer = ({ call, site, list }: ListPlace): Answer => ({
  '@odata.etag': etagOf({ uniqueId: list.id, version: list.version }),
  eTag: etagOf({ uniqueId: list.id, version: list.version }),
  id: list.id,
  name: list.urlName,
  displayName: list.displayName,
  description: list.description,
  webUrl: addressOfList(site, list),
  createdBy: identityOf(call.state, list.createdBy),
  createdDateTime: timeText(list.createdAt),
  lastModifiedDateTime: timeText(list.modifiedAt),
  parentReference: { siteId: site.id },
  list: { contentTypesEnabled: false, hidden: false, template: list.template },
});

export const driveAnswer = ({ call, site, list }: ListPlace): Answer => ({
  id: driveIdOf(site.id, list.id),
  name: list.displayName,
  description: list.description,
  driveType: site.isPersonal ? 'business' : 'documentLibrary',
  webUrl: addressOfList(site, list),
  createdBy: identityOf(call.state, list.createdBy),
  createdDateTime: timeText(list.createdAt),
  lastModifiedDateTime: timeText(list.modifiedAt),
  owner: identityOf(call.state, site.ownerId),
  ...(site.isPersonal && { quota: { total: 1_099_511_627_776, state: 'normal' } }),
});

export const columnAnswer = (column: ColumnRecord): Answer => ({
  id: column.id,
  name: column.name,
  displayName: column.displayName,
  description: column.description,
  columnGroup: column.isBuiltIn ? '_Hidden' : 'Custom Columns',
  enforceUniqueValues: column.enforceUniqueValues,
  hidden: column.hidden,
  indexed: column.indexed,
  readOnly: column.readOnly,
  required: column.required,
  isDeletable: !column.isBuiltIn,
  ...(column.defaultValue !== undefined && { defaultValue: column.defaultValue }),
  [column.facet]: column.settings,
});
