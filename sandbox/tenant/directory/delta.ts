import { GraphFault, ok, type GraphAnswer, type GraphCall, type Handlers } from '../call.ts';
import { allowOnly, listed } from '../odata.ts';
import { readFilteredIds } from './deltaFilter.ts';
import { linkWith, readToken, type DeltaToken } from './deltaToken.ts';
import type { DirectoryChange } from './records.ts';
import { trackedGroups, trackedUsers, type Tracked } from './tracked.ts';

type Answer = Record<string, unknown>;

/** What changed among users and groups: https://learn.microsoft.com/graph/delta-query-overview */
export const deltaHandlers: Handlers = {
  'GET /users/delta()': (call) => delta(call, trackedUsers(call)),
  'GET /groups/delta()': (call) => delta(call, trackedGroups(call)),
};

/** Not documented: how many objects come at once. */
const pageSize = 200;

function delta(call: GraphCall, tracked: Tracked): GraphAnswer {
  const { query, state } = call;
  allowOnly(call, '$select', '$filter', '$deltatoken', '$skiptoken');
  const skip = query.get('$skiptoken');
  const known = query.get('$deltatoken');
  const now = state.directory.changes.length;
  if (skip !== null) {
    if (query.has('$select')) {
      throw new GraphFault(400, 'Request_UnsupportedQuery', '$select with $skiptoken is not supported.');
    }
    return round(call, tracked, readToken(skip, tracked.type, call));
  }
  const begin: DeltaToken = { type: tracked.type, seen: now, at: call.now, ...chosen(call, tracked) };
  if (known === 'latest') {
    return ok({ '@odata.deltaLink': linkWith(call, '$deltatoken', begin), value: [] });
  }
  if (known === null || known === '') {
    return round(call, tracked, { ...begin, from: 0, until: now, isFirst: true });
  }
  const { ids, seen, select } = readToken(known, tracked.type, call);
  const since = { type: tracked.type, at: call.now, seen, from: 0, until: now };
  return round(call, tracked, { ...since, ...(select && { select }), ...(ids && { ids }) });
}

function chosen(call: GraphCall, tracked: Tracked): Pick<DeltaToken, 'select' | 'ids'> {
  const select = listed(call.query, '$select');
  tracked.check(select ?? []);
  const filter = call.query.get('$filter');
  return { ...(select && { select }), ...(filter !== null && { ids: readFilteredIds(filter) }) };
}

/** One page of a round, and the link to the next page or to the next round. */
function round(call: GraphCall, tracked: Tracked, token: DeltaToken): GraphAnswer {
  const { from = 0, until = token.seen, isFirst = false, ...rest } = token;
  const entries = isFirst ? firstEntries(tracked, token) : changedEntries(call, tracked, token, until);
  const value = entries.slice(from, from + pageSize).map((entry) => entry());
  const isLast = from + pageSize >= entries.length;
  const link = isLast
    ? { '@odata.deltaLink': linkWith(call, '$deltatoken', { ...rest, seen: until }) }
    : { '@odata.nextLink': linkWith(call, '$skiptoken', { ...token, from: from + pageSize }) };
  const minimal = !isFirst && isMinimal(call) ? { 'Preference-Applied': 'return=minimal' } : undefined;
  return ok({ ...link, value }, minimal);
}

const isMinimal = ({ headers }: GraphCall): boolean => /return=minimal/i.test(headers.get('Prefer') ?? '');

function firstEntries(tracked: Tracked, { ids, select }: DeltaToken): readonly (() => Answer)[] {
  const wanted = ids ?? [...tracked.ids()];
  return wanted.flatMap((id) => tracked.whole(id, select));
}

/** The objects of which something that is tracked changed, each once; what is gone is named with the reason. */
function changedEntries(
  call: GraphCall,
  tracked: Tracked,
  { ids, seen, select }: DeltaToken,
  until: number,
): readonly (() => Answer)[] {
  const changes = call.state.directory.changes.slice(seen, until).filter(({ type }) => type === tracked.type);
  const wanted = ids && new Set(ids);
  const byId = new Map<string, DirectoryChange[]>();
  for (const change of changes) {
    if (wanted?.has(change.id) !== false) {
      byId.set(change.id, [...(byId.get(change.id) ?? []), change]);
    }
  }
  return [...byId].flatMap(([id, own]) => {
    const removed = own.at(-1)?.removed;
    return removed
      ? [() => ({ id, '@removed': { reason: removed } })]
      : tracked.changed(id, select, own, isMinimal(call));
  });
}
