import { createHash } from 'node:crypto';

/** The same text gives the same id on every run, so that a seeded tenant never changes by itself. */
export function guidFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** Drive ids start with `b!` and hold the ids of site collection, site and list. */
export function driveIdOf(siteId: string, listId: string): string {
  const [, collection = '', web = ''] = siteId.split(',');
  const hex = [collection, web, listId].join('').replaceAll('-', '');
  return `b!${Buffer.from(hex, 'hex').toString('base64url')}`;
}

/** Drive item ids are `01` and 32 letters and digits of base 32. */
export function driveItemIdOf(uniqueId: string): string {
  const digest = createHash('sha256').update(uniqueId).digest();
  return `01${[...digest].map((byte) => base32[byte % 32]).join('')}`;
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** An entity tag as SharePoint writes it: `"{guid},version"`, quotes included. */
export const etagOf = (record: { readonly uniqueId: string; readonly version: number }): string =>
  `"{${record.uniqueId.toUpperCase()}},${record.version}"`;

/** SharePoint's times have whole seconds. */
export const timeText = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19)}Z`;
