import { GraphFault } from '../call.ts';
import type { UserRecord } from './records.ts';

type Literal = string | boolean | null;
type Condition = (user: UserRecord) => boolean;

/** Which comparisons each property supports, as far as kept here: https://learn.microsoft.com/graph/aad-advanced-queries */
const supported = {
  id: ['eq', 'in'],
  accountEnabled: ['eq', 'ne', 'in'],
  department: ['eq', 'ne', 'in'],
  displayName: ['eq', 'ne', 'in', 'startswith'],
  givenName: ['eq', 'ne', 'in', 'startswith'],
  jobTitle: ['eq', 'ne', 'in', 'startswith'],
  mail: ['eq', 'ne', 'in', 'startswith'],
  officeLocation: ['eq', 'ne', 'in', 'startswith'],
  surname: ['eq', 'ne', 'in', 'startswith'],
  userPrincipalName: ['eq', 'ne', 'in', 'startswith'],
  userType: ['eq', 'ne', 'in'],
} as const satisfies Partial<Record<keyof UserRecord, readonly string[]>>;

type Filterable = keyof typeof supported;

const literal = String.raw`(?:'(?:[^']|'')*'|true|false|null)`;
const term = new RegExp(
  String.raw`^(?:(?<name>\w+) (?<operator>eq|ne) (?<value>${literal})` +
    String.raw`|startswith\((?<startName>\w+), ?(?<start>${literal})\)` +
    String.raw`|(?<inName>\w+) in \((?<list>${literal}(?:, ?${literal})*)\))$`,
  'i',
);

/** The condition that a `$filter` states: comparisons joined with `and`. What it does not understand is a 400, never ignored. */
export function userCondition(filter: string, isAdvanced: boolean): Condition {
  const conditions = splitByAnd(filter).map((part) => termCondition(part, isAdvanced));
  return (user) => conditions.every((condition) => condition(user));
}

function termCondition(part: string, isAdvanced: boolean): Condition {
  const groups = term.exec(part)?.groups;
  if (!groups) {
    throw new GraphFault(400, 'BadRequest', `Invalid filter clause: '${part}'.`);
  }
  const { inName, list = '', name, operator = '', start, startName, value } = groups;
  if (inName !== undefined) {
    const property = checked(inName, 'in', isAdvanced);
    const values = new Set((list.match(new RegExp(literal, 'gi')) ?? []).map(readLiteral).map(folded));
    return (user) => values.has(folded(user[property]));
  }
  if (startName !== undefined) {
    const property = checked(startName, 'startswith', isAdvanced);
    const beginning = String(readLiteral(start ?? '')).toLowerCase();
    return (user) =>
      String(user[property] ?? '')
        .toLowerCase()
        .startsWith(beginning);
  }
  const property = checked(name ?? '', operator.toLowerCase(), isAdvanced);
  const wanted = folded(readLiteral(value ?? ''));
  return (user) => (folded(user[property]) === wanted) === (operator.toLowerCase() === 'eq');
}

function checked(name: string, comparison: string, isAdvanced: boolean): Filterable {
  const needsAdvanced = comparison === 'ne' && !isAdvanced;
  const isKnown = Object.hasOwn(supported, name);
  const comparisons: readonly string[] = isKnown ? supported[name as Filterable] : [];
  if (!comparisons.includes(comparison) || needsAdvanced) {
    throw new GraphFault(
      400,
      'Request_UnsupportedQuery',
      `Unsupported or invalid query filter clause specified for property '${name}' of resource 'User'.`,
    );
  }
  return name as Filterable;
}

/** The parts between the `and`s that stand outside quotes: after an even number of them. */
const splitByAnd = (filter: string): string[] =>
  filter.split(/ and (?=(?:[^']*'[^']*')*[^']*$)/i).map((part) => part.trim());

function readLiteral(text: string): Literal {
  if (text.startsWith("'")) {
    return text.slice(1, -1).replaceAll("''", "'");
  }
  return text.toLowerCase() === 'null' ? null : text.toLowerCase() === 'true';
}

/** The directory compares text without regard to case. */
const folded = (value: Literal): Literal => (typeof value === 'string' ? value.toLowerCase() : value);
