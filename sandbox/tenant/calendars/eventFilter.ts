import { GraphFault } from '../call.ts';
import { readEventId } from './eventIds.ts';
import { extensionNameIn } from './extensionShape.ts';
import { plainLook } from './look.ts';
import { occurrenceOn, type Shown } from './occurrences.ts';
import { wireEvent } from './wireEvent.ts';

type Test = (shown: Shown) => boolean;

/** The test that a `$filter` on events names; without one everything passes. What it cannot read is refused. */
export function eventFilter(filter: string | null): Test {
  if (filter === null) {
    return () => true;
  }
  const tests = clausesOf(filter).map(testOf);
  return (shown) => tests.every((test) => test(shown));
}

/** The parts between `and`s that are in no quotes and no parentheses. */
function clausesOf(filter: string): string[] {
  const clauses = [''];
  let [depth, isQuoted] = [0, false];
  for (const token of filter.split(/('|\(|\)| and )/)) {
    if (token === "'") {
      isQuoted = !isQuoted;
    } else if (!isQuoted) {
      depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    }
    if (token === ' and ' && depth === 0 && !isQuoted) {
      clauses.push('');
    } else {
      clauses.push((clauses.pop() ?? '') + token);
    }
  }
  return clauses.map((clause) => clause.trim());
}

const quoted = String.raw`'((?:[^']|'')*)'`;
const readers: readonly (readonly [RegExp, (parts: readonly string[]) => Test])[] = [
  [
    new RegExp(
      String.raw`^singleValueExtendedProperties/any\((\w+): ?\1/id eq ${quoted} and \1/value eq ${quoted}\)$`,
      'i',
    ),
    ([, , id = '', value]) =>
      ({ entry, day }) =>
        day === undefined && entry.properties.get(id) === value,
  ],
  [
    new RegExp(String.raw`^extensions/any\((\w+): ?\1/id eq ${quoted}\)$`, 'i'),
    ([, , id = '']) =>
      ({ entry, day }) =>
        day === undefined && entry.extensions.has(extensionNameIn(id)),
  ],
  [
    new RegExp(`^(start|end)/dateTime (eq|ge|gt|le|lt) ${quoted}$`),
    ([, side = '', operator = '', text = '']) => timeTest(side === 'start' ? 'start' : 'end', operator, text),
  ],
  [
    new RegExp(`^seriesMasterId (eq|ne) ${quoted}$`),
    ([, operator, text = '']) => {
      const master = readEventId(text);
      return ({ entry, day }) =>
        (day !== undefined && entry.ownerId === master.ownerId && entry.number === master.number) ===
        (operator === 'eq');
    },
  ],
  [
    new RegExp(`^(iCalUId|subject|type|showAs) (eq|ne) ${quoted}$`),
    ([, name = '', operator, text]) =>
      ({ entry, day }) =>
        (wireEvent(entry, day, plainLook)[name] === text) === (operator === 'eq'),
  ],
  [
    /^(isCancelled|isOrganizer|isAllDay|isOnlineMeeting) (eq|ne) (true|false)$/,
    ([, name = '', operator, text]) =>
      ({ entry, day }) =>
        (wireEvent(entry, day, plainLook)[name] === (text === 'true')) === (operator === 'eq'),
  ],
  [
    new RegExp(`^startswith\\(subject, ?${quoted}\\)$`),
    ([, text = '']) =>
      ({ entry, day }) =>
        String(wireEvent(entry, day, plainLook)['subject']).startsWith(text),
  ],
];

function testOf(clause: string): Test {
  for (const [expression, toTest] of readers) {
    const found = expression.exec(clause);
    if (found) {
      return toTest([...found].map((part) => part.replaceAll("''", "'")));
    }
  }
  throw new GraphFault(
    400,
    'ErrorInvalidUrlQueryFilter',
    `The query filter contains one or more invalid nodes: ${clause}`,
  );
}

/** Times in a filter are UTC. */
function timeTest(side: 'start' | 'end', operator: string, text: string): Test {
  const limit = Date.parse(`${text.replace('Z', '').slice(0, 23)}Z`);
  return ({ entry, day }) => {
    const difference = occurrenceOn(entry, day)[side] - limit;
    return (
      (operator.includes('e') && operator !== 'ne' && difference === 0) ||
      (operator.startsWith('g') && difference > 0) ||
      (operator.startsWith('l') && difference < 0)
    );
  };
}
