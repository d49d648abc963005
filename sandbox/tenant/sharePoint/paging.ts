import { type GraphCall, GraphFault } from '../call.ts';
import { addressOf } from '../odata.ts';
import type { ItemRecord } from './records.ts';

/** The size of a page, as observed for drives; the documentation gives none (github.com/OneDrive/onedrive-api-docs issue 170). */
const pageSize = 200;

/** The most of a list that anybody saw in one page; more is not refused (github.com/pnp/pnpjs issue 750). */
export const largestListPage = 5000;

/** One page of items in the order given, with the link to the next as SharePoint writes it (`Paged=TRUE&p_ID=200`). */
export function pageOf(
  call: GraphCall,
  items: readonly ItemRecord[],
  largest = pageSize,
): { items: readonly ItemRecord[]; link: NextLink } {
  const size = pageSizeOf(call, largest);
  const start = firstAfter(lastShown(call), items);
  const shown = items.slice(start, start + size);
  const last = shown.at(-1);
  return {
    items: shown,
    link: last && start + size < items.length ? { '@odata.nextLink': linkAfter(call, last) } : {},
  };
}

/** `$top` up to the largest page; anything but a positive whole number is refused. */
export function pageSizeOf(call: GraphCall, largest = pageSize): number {
  const top = call.query.get('$top') ?? String(pageSize);
  if (!/^[1-9]\d*$/u.test(top))
    throw new GraphFault(400, 'invalidRequest', `Invalid value '${top}' for $top query option found`);
  return Math.min(Number(top), largest);
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
