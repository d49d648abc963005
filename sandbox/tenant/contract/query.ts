import type { Operation, Schema } from './document.ts';
import { schemaFor, shapeOf } from './shape.ts';

/** What the contract has against the query of a request, as sentences. */
export function checkQuery(operation: Operation, query: URLSearchParams): string[] {
  const known = new Set(operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name));
  const strangers = [...query.keys()].filter(
    (name) => !known.has(name) && !isAnnotation(name) && !(name === '$count' && takesCount.has(operation.name)),
  );
  return [
    ...strangers.map((name) => `Query option '${name}' is not supported here.`),
    ...unknownSelections(operation, query.get('$select')),
  ];
}

/** Names such as `@microsoft.graph.conflictBehavior` are in no metadata; `token` belongs to delta of drives and lists. */
const isAnnotation = (name: string): boolean => name.includes('@') || name === 'token';

/**
 * The chain of managers of one user is an advanced query, with `$count=true`, although there is nothing to count:
 * https://learn.microsoft.com/graph/api/user-list-manager
 */
const takesCount = new Set(['GET /me', 'GET /users/{user-id}']);

function unknownSelections(operation: Operation, select: string | null): string[] {
  const declared = operation.answers['200']?.schema;
  if (select === null || !declared) {
    return [];
  }
  const types = answeredTypes(declared);
  const shapes = types.flatMap((type) => shapeOf(type) ?? []);
  if (shapes.some((shape) => shape.takes === 'anything') || shapes.length === 0) {
    return [];
  }
  return select
    .split(',')
    .map((name) => name.trim().split('/')[0] ?? '')
    .filter((name) => name !== '*' && !shapes.some((shape) => name in shape.properties || name.includes('_')))
    .map(
      (name) =>
        `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${shapes[0]?.name ?? ''}'.`,
    );
}

/** The type of the answer, or of its elements, with the subtypes that may stand for it. */
function answeredTypes(answer: Schema): Schema[] {
  const outer = schemaFor(answer, undefined);
  const elements = outer.properties?.['value']?.items;
  const type = elements ? schemaFor(elements, undefined) : outer;
  const subtypes = Object.keys(type.discriminator?.mapping ?? {}).map((name) =>
    schemaFor(type, { '@odata.type': name }),
  );
  return subtypes.length > 0 ? subtypes : [type];
}
