import type { GraphCall } from '../call.ts';
import { addressOf } from '../odata.ts';
import type { ItemRecord } from './records.ts';

/** The size of a page, as observed for drives; the documentation gives none (github.com/OneDrive/onedrive-api-docs issue 170). */
const pageSize = 200;

/** One page of items in the order given, with the link to the next as SharePoint writes it (`Paged=TRUE&p_ID=200`). */
export function pageOf(
  call: GraphCall,
  items: readonly ItemRecord[],
): { items: readonly ItemRecord[]; link: NextLink } {
  const size = Math.min(Number(call.query.get('$top') ?? pageSize), pageSize);
  const start = firstAfter(lastShown(call), items);
  const shown = items.slice(start, start + size);
  const last = shown.at(-1);
  return {
    items: shown,
    link: last && start + size < items.length ? { '@odata.nextLink': linkAfter(call, last) } : {},
  };
}

interface NextLink {
  readonly '@odata.nextLink'?: string;
}

/** The item last shown may be gone since: then the next number is next. */
function firstAfter(last: number, items: readonly ItemRecord[]): number {
  const at = items.findIndex((item) => item.number === last);
  const start = at === -1 ? items.findIndex((item) => item.number > last) : at + 1;
  return start === -1 ? items.length : start;
}

function lastShown(call: GraphCall): number {
  const token = Buffer.from(call.query.get('$skiptoken') ?? '', 'base64').toString();
  return Number(/p_ID=(\d+)/u.exec(token)?.[1] ?? 0);
}

function linkAfter(call: GraphCall, item: ItemRecord): string {
  const query = new URLSearchParams(call.query);
  query.set('$skiptoken', Buffer.from(`Paged=TRUE&p_ID=${item.number}`).toString('base64url'));
  return `${addressOf(call)}?${query.toString()}`;
}
