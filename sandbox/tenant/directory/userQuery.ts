import { GraphFault, type GraphCall } from '../call.ts';
import type { UserRecord } from './records.ts';
import { userCondition } from './userFilter.ts';

/** The users that a call's `$filter` and `$search` leave, in its `$orderby`; and whether it is an advanced query. */
export function matchingUsers(call: GraphCall): {
  readonly found: readonly UserRecord[];
  readonly isAdvanced: boolean;
} {
  const { headers, query, state } = call;
  const isEventual = headers.get('ConsistencyLevel')?.toLowerCase() === 'eventual';
  const isAdvanced =
    isEventual && (query.get('$count') === 'true' || query.has('$search') || call.operation.endsWith('/$count'));
  refuseUnsupported(query, isEventual, isAdvanced);
  const filter = query.get('$filter');
  const search = query.get('$search');
  const found = [...state.directory.users.values()]
    .filter(filter === null ? () => true : userCondition(filter, isAdvanced))
    .filter(search === null ? () => true : searchCondition(search));
  return { found: ordered(found, query.get('$orderby')), isAdvanced };
}

/** https://learn.microsoft.com/graph/aad-advanced-queries */
function refuseUnsupported(query: URLSearchParams, isEventual: boolean, isAdvanced: boolean): void {
  if (query.has('$skip')) {
    throw new GraphFault(400, 'Request_BadRequest', "'$skip' is not supported by the service.");
  }
  if (query.has('$search') && !isEventual) {
    throw new GraphFault(
      400,
      'Request_UnsupportedQuery',
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  if (query.has('$orderby') && query.has('$filter') && !isAdvanced) {
    throw new GraphFault(400, 'Request_UnsupportedQuery', 'Sorting not supported for current query.');
  }
}

/** `"displayName:ad lov"`: every word must begin a word of the name. */
function searchCondition(search: string): (user: UserRecord) => boolean {
  const found = /^"displayName:([^"]*)"$/.exec(search);
  if (!found) {
    throw new GraphFault(400, 'BadRequest', `The stand-in tenant searches "displayName:…", not ${search}.`);
  }
  const words = wordsOf(found[1] ?? '');
  return ({ displayName }) => words.every((word) => wordsOf(displayName).some((own) => own.startsWith(word)));
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s'.-]+/)
    .filter((word) => word !== '');

function ordered(users: readonly UserRecord[], orderBy: string | null): readonly UserRecord[] {
  if (orderBy === null) {
    return users;
  }
  const [, name, direction] = /^(displayName|userPrincipalName)(?: (asc|desc))?$/.exec(orderBy) ?? [];
  if (name !== 'displayName' && name !== 'userPrincipalName') {
    throw new GraphFault(400, 'Request_UnsupportedQuery', `Sorting is not supported for '${orderBy}'.`);
  }
  const sorted = users.toSorted((a, b) => (a[name] < b[name] ? -1 : 1));
  return direction === 'desc' ? sorted.toReversed() : sorted;
}
