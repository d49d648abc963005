import { GraphFault } from '../call.ts';
import { filterRule } from './filterRules.ts';
import type { FilterTarget } from './filterCondition.ts';

type Condition<T> = (item: T) => boolean;

/**
 * The condition that a `$search` states: `"displayName:ada" OR ("mail:ada" AND "surname:lov")`. Names and descriptions are
 * searched by words in any order, every other property by its beginning.
 * https://learn.microsoft.com/graph/search-query-parameter#using-search-on-directory-object-collections
 */
export function searchCondition<T>(search: string, target: FilterTarget<T>): Condition<T> {
  const tokens = search.match(/"(?:[^"\\]|\\.)*"|AND\b|OR\b|[()]|\S/g) ?? [];
  let at = 0;
  const takes = (text: string): boolean => {
    const isThere = tokens[at] === text;
    at += isThere ? 1 : 0;
    return isThere;
  };
  const single = (): Condition<T> => {
    if (takes('(')) {
      const inner = either();
      if (!takes(')')) {
        throw misspelt(search);
      }
      return inner;
    }
    const clause = tokens[at] ?? '';
    at += 1;
    return clauseCondition(clause, target, search);
  };
  const joined = (word: 'AND' | 'OR', part: () => Condition<T>): readonly Condition<T>[] => {
    const parts = [part()];
    while (takes(word)) {
      parts.push(part());
    }
    return parts;
  };
  const both = (): Condition<T> => {
    const parts = joined('AND', single);
    return (item) => parts.every((condition) => condition(item));
  };
  const either = (): Condition<T> => {
    const parts = joined('OR', both);
    return (item) => parts.some((condition) => condition(item));
  };
  const condition = either();
  if (at < tokens.length) {
    throw misspelt(search);
  }
  return condition;
}

function clauseCondition<T>(clause: string, { read, type }: FilterTarget<T>, search: string): Condition<T> {
  const [, property = '', escaped = ''] = /^"(\w+):(.*)"$/s.exec(clause) ?? [];
  if (property === '' || filterRule(type, property)?.kind !== 'text') {
    throw misspelt(search);
  }
  const wanted = escaped.replaceAll(/\\(.)/g, '$1');
  if (property !== 'displayName' && property !== 'description') {
    const beginning = wanted.toLowerCase();
    return (item) => textOf(read(item, property)).toLowerCase().startsWith(beginning);
  }
  const words = wordsOf(wanted.replaceAll(/[^\p{L}\d]+/gu, ' '));
  return (item) => {
    const own = wordsOf(textOf(read(item, property)));
    return words.every((word) => own.some((one) => one.startsWith(word)));
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Words end at blanks, symbols, digits, and where capitals begin. What only symbols part counts as one word too. */
function wordsOf(text: string): readonly string[] {
  const words = text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{Lo}+|\d+/gu) ?? [];
  const parted = text.match(/[\p{L}\d]+(?:[^\p{L}\d\s][\p{L}\d]+)+/gu) ?? [];
  return [...words, ...parted.map((word) => word.replaceAll(/[^\p{L}\d]/gu, ''))].map((word) => word.toLowerCase());
}

const misspelt = (search: string): GraphFault =>
  new GraphFault(
    400,
    'Request_BadRequest',
    `Unrecognized search clause in '${search}': expected "property:text", joined by AND or OR.`,
  );
