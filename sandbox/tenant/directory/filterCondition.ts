import { GraphFault } from '../call.ts';
import { filterRule, needsAdvanced } from './filterRules.ts';
import { parseFilter, type Comparing, type FilterNode, type Literal } from '../filterSyntax.ts';

type Value = string | number | boolean | null;
type Condition<T> = (item: T) => boolean;

/** How the directory reads a property of one of its objects. */
export interface FilterTarget<T> {
  readonly type: 'user' | 'group';
  readonly read: (item: T, property: string) => unknown;
}

/** The condition that a `$filter` states. What the directory does not support is the 400 of Entra, never ignored. */
export function filterCondition<T>(filter: string, target: FilterTarget<T>, isAdvanced: boolean): Condition<T> {
  return conditionOf(parseFilter(filter), target, isAdvanced);
}

function conditionOf<T>(node: FilterNode, target: FilterTarget<T>, isAdvanced: boolean): Condition<T> {
  const within = (part: FilterNode): Condition<T> => conditionOf(part, target, isAdvanced);
  switch (node.kind) {
    case 'and': {
      const conditions = node.parts.map(within);
      return (item) => conditions.every((condition) => condition(item));
    }
    case 'or': {
      const conditions = node.parts.map(within);
      return (item) => conditions.some((condition) => condition(item));
    }
    case 'not': {
      requireAdvanced('not', isAdvanced);
      const condition = within(node.part);
      return (item) => !condition(item);
    }
    case 'any':
      return anyCondition(node, target, isAdvanced);
    default: {
      const read = readerOf(node.path, target);
      const matches = valueCondition(node, target.type, node.path, isAdvanced);
      return (item) => matches(read(item));
    }
  }
}

/** `groupTypes/any(t:t eq 'Unified')`: one value of the list is as the comparison says. */
function anyCondition<T>(
  { part, path }: FilterNode & { readonly kind: 'any' },
  { read, type }: FilterTarget<T>,
  isAdvanced: boolean,
): Condition<T> {
  if (part.kind === 'and' || part.kind === 'or' || part.kind === 'not' || part.kind === 'any') {
    throw unsupported(path, type);
  }
  const matches = valueCondition({ ...part, path }, type, path, isAdvanced, true);
  return (item) => (read(item, path) as readonly unknown[]).some((value) => matches(value));
}

function valueCondition(
  node: Comparing,
  type: 'user' | 'group',
  path: string,
  isAdvanced: boolean,
  isElement = false,
): (value: unknown) => boolean {
  const [property = ''] = path.split('/');
  const isCount = path.endsWith('/$count');
  const operator = node.kind === 'compare' ? node.operator : node.kind === 'in' ? 'in' : node.name;
  const rule = filterRule(type, property);
  const asked = isCount ? '$count' : operator;
  const supported = rule?.operators.has(asked) === true || (operator === 'ne' && rule?.operators.has('eq') === true);
  if (!rule || !supported || (rule.kind === 'list') !== (isElement || isCount)) {
    throw unsupported(property, type);
  }
  if (needsAdvanced(property, asked)) {
    requireAdvanced(operator, isAdvanced);
  }
  for (const literal of node.kind === 'in' ? node.values : [node.value]) {
    checkLiteral(literal, { isCount, operator, property, type, isAdvanced });
  }
  return matcher(node);
}

interface Place {
  readonly isCount: boolean;
  readonly operator: string;
  readonly property: string;
  readonly type: 'user' | 'group';
  readonly isAdvanced: boolean;
}

function checkLiteral(literal: Literal, { isAdvanced, isCount, operator, property, type }: Place): void {
  const rule = filterRule(type, property);
  if (literal.kind === 'null') {
    if (rule?.takesNull !== true) {
      throw unsupported(property, type);
    }
    return requireAdvanced(operator, isAdvanced);
  }
  const expected = isCount ? 'number' : rule?.kind === 'list' || rule?.kind === 'other' ? 'text' : rule?.kind;
  if (literal.kind !== expected) {
    throw new GraphFault(
      400,
      'BadRequest',
      `Invalid filter clause: A binary operator with incompatible types was detected for property '${property}'.`,
    );
  }
}

function matcher(node: Comparing): (value: unknown) => boolean {
  if (node.kind === 'in') {
    const wanted = new Set(node.values.map(foldedLiteral));
    return (value) => wanted.has(folded(value));
  }
  const wanted = foldedLiteral(node.value);
  if (node.kind === 'function') {
    const text = String(wanted);
    return node.name === 'startswith'
      ? (value) => String(folded(value) ?? '').startsWith(text)
      : (value) => String(folded(value) ?? '').endsWith(text);
  }
  const isMoment = node.value.kind === 'moment';
  const read = isMoment ? (value: unknown) => (typeof value === 'string' ? Date.parse(value) : null) : folded;
  const limit = isMoment ? Date.parse(String(wanted)) : wanted;
  switch (node.operator) {
    case 'eq':
      return (value) => read(value) === limit;
    case 'ne':
      return (value) => read(value) !== limit;
    case 'ge':
      return (value) => isAtLeast(read(value), limit);
    default:
      return (value) => isAtLeast(limit, read(value));
  }
}

const isAtLeast = (value: Value, limit: Value): boolean => value !== null && limit !== null && value >= limit;

function readerOf<T>(path: string, { read }: FilterTarget<T>): (item: T) => unknown {
  const [property = '', inner] = path.split('/');
  if (inner === undefined) {
    return (item) => read(item, property);
  }
  return inner === '$count'
    ? (item) => (read(item, property) as readonly unknown[]).length
    : (item) => (read(item, property) as Readonly<Record<string, unknown>> | null)?.[inner] ?? null;
}

/** The directory compares text without regard to case. */
const folded = (value: unknown): Value =>
  typeof value === 'string' ? value.toLowerCase() : ((value ?? null) as Value);

const foldedLiteral = ({ kind, value }: Literal): Value => (kind === 'moment' ? value : folded(value));

function requireAdvanced(operator: string, isAdvanced: boolean): void {
  if (!isAdvanced) {
    throw new GraphFault(
      400,
      'Request_UnsupportedQuery',
      `Operator '${operator}' is not supported because the required parameters might be missing. Try adding $count=true query parameter and ConsistencyLevel:eventual header. Refer to https://aka.ms/graph-docs/advanced-queries for more information`,
    );
  }
}

const unsupported = (property: string, type: 'user' | 'group'): GraphFault =>
  new GraphFault(
    400,
    'Request_UnsupportedQuery',
    `Unsupported or invalid query filter clause specified for property '${property}' of resource '${type === 'user' ? 'User' : 'Group'}'.`,
  );
