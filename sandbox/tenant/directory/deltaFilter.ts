import { GraphFault } from '../call.ts';
import { parseFilter, type FilterNode } from '../filterSyntax.ts';

/** Delta queries filter by id alone, at most 50 of them: https://learn.microsoft.com/graph/api/user-delta#odata-query-parameters */
export function readFilteredIds(filter: string): readonly string[] {
  const ids = idsOf(parseFilter(filter));
  if (ids.length > 50) {
    throw refusal('A delta query takes at most 50 ids in $filter.');
  }
  return ids;
}

function idsOf(node: FilterNode): readonly string[] {
  if (node.kind === 'or') {
    return node.parts.flatMap(idsOf);
  }
  if (node.kind === 'compare' && node.path === 'id' && node.operator === 'eq' && typeof node.value.value === 'string') {
    return [node.value.value];
  }
  throw refusal("A delta query takes only $filter=id eq '…', joined by or.");
}

const refusal = (message: string): GraphFault => new GraphFault(400, 'Request_UnsupportedQuery', message);
