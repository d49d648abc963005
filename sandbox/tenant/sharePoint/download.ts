import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { GraphAnswer, GraphCall } from '../call.ts';
import { etagOf } from './identifiers.ts';
import { driveItemPlace, itemNotFound } from './places.ts';
import type { ItemRecord, SharePointState, SiteRecord } from './records.ts';
import { switchesOf } from './switches.ts';

/**
 * "Returns a 302 Found response redirecting to a preauthenticated download URL … short-lived, a few minutes … don't
 * require an Authorization header" (https://learn.microsoft.com/graph/api/driveitem-get-content).
 */
export function readContent(call: GraphCall): GraphAnswer {
  const { item, site } = driveItemPlace(call);
  if (item.kind !== 'file') throw itemNotFound();
  if (call.headers.get('If-None-Match') === etagOf(item)) return { status: 304 };
  return switchesOf(call.state.sharePoint).download === 'bytes'
    ? { status: 200, bytes: item.content, headers: { 'Content-Type': item.mimeType, ETag: etagOf(item) } }
    : { status: 302, headers: { Location: downloadAddress(site, item, call.now) } };
}

// The page says "a few minutes"; an hour is what addresses serve in practice.
const servesFor = 60 * 60 * 1000;
const secret = randomBytes(32);

function downloadAddress(site: SiteRecord, item: ItemRecord, now: number): string {
  const until = now + servesFor;
  const query = new URLSearchParams({ UniqueId: item.uniqueId, until: String(until), tempauth: seal(item, until) });
  return `https://${site.hostname}${site.path}/_layouts/15/download.aspx?${query.toString()}`;
}

const seal = ({ uniqueId }: ItemRecord, until: number): string =>
  createHmac('sha256', secret).update(`${uniqueId} ${until}`).digest('base64url');

/** What SharePoint answers to a download address: the bytes to whoever holds it, until it has run out. */
export function answerDownload(address: URL, state: SharePointState, now: number): Response {
  const item = itemWith(state, address.searchParams.get('UniqueId'));
  const until = Number(address.searchParams.get('until'));
  const given = Buffer.from(address.searchParams.get('tempauth') ?? '');
  const expected = Buffer.from(item ? seal(item, until) : '');
  const isSealed = item && given.length === expected.length && timingSafeEqual(given, expected);
  if (!isSealed || until < now) return new Response('401 UNAUTHORIZED', { status: 401 });
  const headers = { 'Content-Type': item.mimeType, 'Access-Control-Allow-Origin': '*' };
  return new Response(new Uint8Array(item.content), { headers });
}

function itemWith({ sites }: SharePointState, uniqueId: string | null): ItemRecord | undefined {
  for (const site of sites.values())
    for (const list of site.lists.values())
      for (const item of list.items.values()) if (item.kind === 'file' && item.uniqueId === uniqueId) return item;
  return undefined;
}
