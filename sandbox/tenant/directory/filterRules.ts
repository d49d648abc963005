import { contractDocument, type Schema } from '../contract/document.ts';
import { shapeOf } from '../contract/shape.ts';

/** What a property of a directory object takes in `$filter`. */
interface FilterRule {
  /** Lower case: `eq`, `startswith`, `$count`, … */
  readonly operators: ReadonlySet<string>;
  readonly takesNull: boolean;
  /** Kind of the values, as far as the contract tells. */
  readonly kind: 'text' | 'truth' | 'moment' | 'list' | 'other';
}

/** Which filters a property takes: the contract's description of it says so. `undefined` for none at all. */
export function filterRule(type: 'user' | 'group', property: string): FilterRule | undefined {
  const key = `${type}.${property}`;
  if (!rules.has(key)) {
    rules.set(key, readRule(type, property));
  }
  return rules.get(key);
}

/** The properties of a type, by name, as the contract has them. */
export function schemasOf(type: 'user' | 'group'): Readonly<Record<string, Schema>> {
  const schema = contractDocument.components.schemas[`microsoft.graph.${type}`];
  return (schema && shapeOf(schema)?.properties) ?? {};
}

/**
 * Whether an operator needs `ConsistencyLevel: eventual` together with `$count=true`:
 * https://learn.microsoft.com/graph/aad-advanced-queries#support-for-filter-by-properties-of-microsoft-entra-id-directory-objects
 */
export function needsAdvanced(property: string, operator: string): boolean {
  return alwaysAdvanced.has(operator) || advancedProperties.has(property) || `${property} ${operator}` === late;
}

const alwaysAdvanced = new Set(['ne', 'not', 'endswith', 'null', '$count']);
const late = 'createdDateTime in';
const advancedProperties = new Set(
  (
    'companyName employeeHireDate employeeOrgData employeeType mobilePhone officeLocation onPremisesExtensionAttributes ' +
    'onPremisesImmutableId onPremisesLastSyncDateTime onPremisesSamAccountName passwordPolicies postalCode ' +
    'preferredLanguage showInAddressList streetAddress'
  ).split(' '),
);

const rules = new Map<string, FilterRule | undefined>();

function readRule(type: 'user' | 'group', property: string): FilterRule | undefined {
  const schema = schemasOf(type)[property];
  // The description of the id belongs to all entities and is silent; the reference page of users says it.
  const described = property === 'id' ? 'Supports $filter (eq, ne, not, in)' : (schema?.description ?? '');
  const clause = /\$filter \((?<list>[^)]*)\)/.exec(described)?.groups?.['list'];
  if (!schema || clause === undefined) {
    return undefined;
  }
  const operators = clause.match(/\b(?:eq|ne|not|ge|le|in|startsWith|endsWith)\b|\$count/gi) ?? [];
  return {
    operators: new Set(operators.map((operator) => operator.toLowerCase())),
    takesNull: clause.includes('null values'),
    kind: kindOf(schema),
  };
}

function kindOf({ format, type }: Schema): FilterRule['kind'] {
  if (type === 'string') {
    return format === 'date-time' || format === 'date' ? 'moment' : 'text';
  }
  return type === 'boolean' ? 'truth' : type === 'array' ? 'list' : 'other';
}
