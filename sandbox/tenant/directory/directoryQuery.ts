import { GraphFault, type GraphCall } from '../call.ts';
import { filterCondition, type FilterTarget } from './filterCondition.ts';
import type { DirectoryState } from './records.ts';
import { searchCondition } from './searchCondition.ts';

/** What of a query differs from one type of directory object to the other. */
export interface Searchable<T> extends FilterTarget<T> {
  /** Properties that `$orderby` takes, and whether only in advanced queries. */
  readonly sortable: Readonly<Record<string, 'default' | 'advanced'>>;
  /** True for what an object refers to, such as members: filters there are advanced queries. */
  readonly isReference?: boolean;
}

export interface Found<T> {
  readonly found: readonly T[];
  /** To be spread into the answer: `@odata.count` in an advanced query that asked for it. */
  readonly count: { readonly '@odata.count'?: number };
  readonly isAdvanced: boolean;
}

/**
 * The objects that a call's `$filter` and `$search` leave, in its `$orderby`. Further pages show what the first one found:
 * a token stands for one state of the directory.
 */
export function findObjects<T>(items: () => Iterable<T>, target: Searchable<T>, call: GraphCall): Found<T> {
  const { query, state } = call;
  const isAdvanced = isAdvancedQuery(call);
  refuseUnsupported(call, isAdvanced);
  if (target.isReference === true && query.has('$filter') && !isAdvanced) {
    throw new GraphFault(
      400,
      'Request_UnsupportedQuery',
      'The specified filter to the reference property query is currently not supported.',
    );
  }
  const kept = keptFor<T>(state.directory);
  const key = keyOf(call);
  const known = query.has('$skiptoken') ? kept.get(key) : undefined;
  const found = known ?? search(items(), target, query, isAdvanced);
  keep(kept, key, found);
  const count = isAdvanced && query.get('$count') === 'true' ? { '@odata.count': found.length } : {};
  return { found, count, isAdvanced };
}

/** https://learn.microsoft.com/graph/aad-advanced-queries: the header, and `$count` unless it is a search. */
export function isAdvancedQuery({ headers, operation, query }: GraphCall): boolean {
  const isEventual = headers.get('ConsistencyLevel')?.toLowerCase() === 'eventual';
  return isEventual && (query.get('$count') === 'true' || query.has('$search') || operation.endsWith('/$count'));
}

function search<T>(
  items: Iterable<T>,
  target: Searchable<T>,
  query: URLSearchParams,
  isAdvanced: boolean,
): readonly T[] {
  const filter = query.get('$filter');
  const phrase = query.get('$search');
  const filtered = filter === null ? [...items] : [...items].filter(filterCondition(filter, target, isAdvanced));
  const found = phrase === null ? filtered : filtered.filter(searchCondition(phrase, target));
  return ordered(found, target, query.get('$orderby'), isAdvanced);
}

function refuseUnsupported({ headers, query }: GraphCall, isAdvanced: boolean): void {
  if (query.has('$skip')) {
    throw new GraphFault(400, 'Request_BadRequest', "'$skip' is not supported by the service.");
  }
  if (query.has('$search') && headers.get('ConsistencyLevel')?.toLowerCase() !== 'eventual') {
    throw new GraphFault(
      400,
      'Request_UnsupportedQuery',
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  if (query.has('$orderby') && query.has('$filter') && !isAdvanced) {
    throw new GraphFault(400, 'Request_UnsupportedQuery', 'Sorting not supported for current query.');
  }
  if (query.has('$expand') && isAdvanced) {
    throw new GraphFault(400, 'Request_UnsupportedQuery', '$expand is not supported with advanced queries.');
  }
}

function ordered<T>(
  items: readonly T[],
  { read, sortable }: Searchable<T>,
  orderBy: string | null,
  isAdvanced: boolean,
): readonly T[] {
  if (orderBy === null) {
    return items;
  }
  const [, name = '', direction] = /^\s*(\w+)(?:\s+(asc|desc))?\s*$/i.exec(orderBy) ?? [];
  const support = Object.hasOwn(sortable, name) ? sortable[name] : undefined;
  if (support === undefined || (support === 'advanced' && !isAdvanced)) {
    throw new GraphFault(400, 'Request_UnsupportedQuery', `Sorting is not supported for '${orderBy}'.`);
  }
  const keyed = items.map((item) => {
    const value = read(item, name);
    return { item, key: typeof value === 'string' ? value.toLowerCase() : '' };
  });
  const factor = direction?.toLowerCase() === 'desc' ? -1 : 1;
  return keyed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -factor : factor)).map(({ item }) => item);
}

const results = new WeakMap<DirectoryState, Map<string, readonly unknown[]>>();
const mostResults = 20;

function keptFor<T>(directory: DirectoryState): Map<string, readonly T[]> {
  const kept = results.get(directory) ?? new Map<string, readonly unknown[]>();
  results.set(directory, kept);
  return kept as Map<string, readonly T[]>;
}

function keep<T>(kept: Map<string, readonly T[]>, key: string, found: readonly T[]): void {
  kept.delete(key);
  kept.set(key, found);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostResults) {
      break;
    }
    kept.delete(oldest);
  }
}

function keyOf({ operation, params, query }: GraphCall): string {
  const names = ['$filter', '$search', '$orderby'].map((name) => query.get(name));
  return JSON.stringify([operation, params, names]);
}
