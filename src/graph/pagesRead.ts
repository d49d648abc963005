import type { GraphCall, GraphClient } from './call.ts';
import { graphCodeOf } from './faults.ts';

/** A long reading, as far as it came. */
export interface PagesRead<Item> {
  readonly pages: readonly PageRead<Item>[];
  /** Where to go on; `undefined` once everything is read. */
  readonly next: string | undefined;
}

interface PageRead<Item> {
  readonly path: string;
  readonly items: readonly Item[];
}

/** Nothing is read yet of what begins at this path. */
export const nothingRead = <Item>(path: string): PagesRead<Item> => ({ pages: [], next: path });

interface PageReading<Raw, Item> {
  /** What a row says in our words; page by page, so that a page of the app never stands still for all of them. */
  readonly itemOf: (row: Raw) => Item;
  readonly onPage: (read: PagesRead<Item>) => void;
}

/**
 * Reads on from where an earlier reading came to, and tells after each page how far that is, so that whoever asks can go
 * on from there when it breaks off.
 */
export async function readOn<Raw, Item>(
  client: GraphClient,
  call: GraphCall,
  from: PagesRead<Item>,
  { itemOf, onPage }: PageReading<Raw, Item>,
): Promise<PagesRead<Item>> {
  let read = from;
  let lost: LostPlace = { furthest: 0, beganAnew: false };
  while (read.next !== undefined) {
    const path = read.next;
    try {
      const { items, next } = await client.page<Raw>({ ...call, path });
      read = { pages: [...read.pages, { path, items: items.map(itemOf) }], next };
    } catch (error) {
      const before = isPlaceLost(error) ? backFrom(read, call.path, lost) : undefined;
      if (before === undefined) {
        throw error;
      }
      ({ read, lost } = before);
    }
    onPage(read);
  }
  return read;
}

interface LostPlace {
  /** The most pages that were read when Graph did not know how to go on. */
  readonly furthest: number;
  readonly beganAnew: boolean;
}

/**
 * Graph forgets now and then how to go on, after a while or after a retry: https://learn.microsoft.com/graph/paging,
 * github.com/microsoftgraph/msgraph-sdk-dotnet/issues/2254.
 */
const isPlaceLost = (error: unknown): boolean => /PageToken/.test(graphCodeOf(error) ?? '');

/** The page before is asked once more, since its answer says anew how to go on; if that does not help, the first one, once. */
function backFrom<Item>(
  { pages }: PagesRead<Item>,
  firstPath: string,
  { furthest, beganAnew }: LostPlace,
): { readonly read: PagesRead<Item>; readonly lost: LostPlace } | undefined {
  const last = pages.at(-1);
  if (last && pages.length > furthest) {
    return { read: { pages: pages.slice(0, -1), next: last.path }, lost: { furthest: pages.length, beganAnew } };
  }
  return beganAnew ? undefined : { read: nothingRead(firstPath), lost: { furthest, beganAnew: true } };
}
