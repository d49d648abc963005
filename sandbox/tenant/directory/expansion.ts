import { GraphFault, type GraphCall } from '../call.ts';
import { isAdvancedQuery } from './directoryQuery.ts';

/** One relationship that `$expand` asks for. */
export interface Expansion {
  readonly relationship: string;
  /** The query that holds for the related objects: at most `$select`. */
  readonly query: URLSearchParams;
  /** How many levels of managers; 1 unless `$levels` says otherwise. */
  readonly levels: number;
}

/** Directory objects come with at most 20 related ones, and no link to more: https://learn.microsoft.com/graph/known-issues */
export const mostExpanded = 20;

/** The one relationship of a call's `$expand`. Two at once, or one that is not offered, is a 400. */
export function readExpansion(call: GraphCall, offered: readonly string[]): Expansion | undefined {
  const expand = call.query.get('$expand');
  if (expand === null) {
    return undefined;
  }
  const [, relationship = '', options] = /^\s*(\w+)(?:\((.*)\))?\s*$/.exec(expand) ?? [];
  if (!offered.includes(relationship)) {
    throw refusal(
      `Parsing OData Select and Expand failed: '${expand}' is not one relationship out of ${offered.join(', ')}.`,
    );
  }
  const query = new URLSearchParams();
  let levels = 1;
  for (const option of (options ?? '').split(';').filter((text) => text !== '')) {
    const [name = '', value = ''] = option.split('=').map((part) => part.trim());
    if (name === '$levels' && relationship === 'manager') {
      levels = readLevels(value, call);
    } else if (name === '$select') {
      query.set(name, value);
    } else {
      throw refusal(`Parsing OData Select and Expand failed: '${option}' is not supported inside $expand.`);
    }
  }
  return { relationship, query, levels };
}

/** Chains of managers: one user at a time, as an advanced query. https://learn.microsoft.com/graph/api/user-list-manager */
function readLevels(value: string, call: GraphCall): number {
  const levels = value === 'max' ? Number.POSITIVE_INFINITY : Number(value);
  const isSingle = call.operation === 'GET /me' || call.operation === 'GET /users/{user-id}';
  if (!isSingle || !isAdvancedQuery(call) || !(levels >= 1)) {
    throw refusal("'$levels' needs a single user, $count=true and the header ConsistencyLevel: eventual.");
  }
  return levels;
}

const refusal = (message: string): GraphFault => new GraphFault(400, 'Request_UnsupportedQuery', message);
