import { GraphFault } from '../call.ts';
import { parseFilter, type Comparing, type FilterNode, type Literal } from '../filterSyntax.ts';
import { readEventId } from './eventIds.ts';
import { extensionNameIn } from './extensionShape.ts';
import { plainLook } from './look.ts';
import { occurrenceOn, type Shown } from './occurrences.ts';
import { subjectOf, wireEvent } from './wireEvent.ts';

type Test = (shown: Shown) => boolean;

/** The test that a `$filter` on events names; without one everything passes. What is not supported is refused. */
export const eventFilter = (filter: string | null): Test =>
  filter === null ? () => true : testOf(parseFilter(filter));

function testOf(node: FilterNode): Test {
  switch (node.kind) {
    case 'and': {
      const tests = node.parts.map(testOf);
      return (shown) => tests.every((test) => test(shown));
    }
    case 'any':
      return tagTest(node.path, node.part);
    case 'compare':
      return comparison(node);
    case 'function':
      return beginning(node);
    default:
      throw unsupported();
  }
}

/** What a program has put on an event is found by name, or by name and value. It belongs to no single occurrence. */
function tagTest(path: string, node: FilterNode): Test {
  const [id, value, ...rest] = node.kind === 'and' ? node.parts : [node];
  const [name, wanted] = [textEqualTo(id, 'id'), textEqualTo(value, 'value')];
  if (path === 'extensions' && name !== undefined && value === undefined)
    return ({ entry, day }) => day === undefined && entry.extensions.has(extensionNameIn(name));
  if (path === 'singleValueExtendedProperties' && name !== undefined && wanted !== undefined && rest.length === 0)
    return ({ entry, day }) => day === undefined && entry.properties.get(name) === wanted;
  throw unsupported();
}

function textEqualTo(node: FilterNode | undefined, path: string): string | undefined {
  const isEqual = node?.kind === 'compare' && node.operator === 'eq' && node.path === path;
  return isEqual && node.value.kind === 'text' ? String(node.value.value) : undefined;
}

/** Properties that are compared by `eq` and `ne`, with the kind of their values. */
const comparable: Readonly<Record<string, Literal['kind']>> = {
  iCalUId: 'text',
  isAllDay: 'truth',
  isCancelled: 'truth',
  isOnlineMeeting: 'truth',
  isOrganizer: 'truth',
  seriesMasterId: 'text',
  showAs: 'text',
  subject: 'text',
  type: 'text',
};

function comparison({ operator, path, value }: Comparing & { readonly kind: 'compare' }): Test {
  if (value.kind === 'text' && operator !== 'ne' && (path === 'start/dateTime' || path === 'end/dateTime'))
    return timeTest(path === 'start/dateTime' ? 'start' : 'end', operator, String(value.value));
  if (comparable[path] !== value.kind || (operator !== 'eq' && operator !== 'ne')) throw unsupported();
  const isWanted = path === 'seriesMasterId' ? partOf(String(value.value)) : valueTest(path, value.value);
  return (shown) => isWanted(shown) === (operator === 'eq');
}

const valueTest =
  (name: string, value: Literal['value']): Test =>
  ({ entry, day }) =>
    wireEvent(entry, day, plainLook)[name] === value;

function partOf(seriesMasterId: string): Test {
  const { ownerId, number } = readEventId(seriesMasterId);
  return ({ entry, day }) => day !== undefined && entry.ownerId === ownerId && entry.number === number;
}

function beginning({ name, path, value }: Comparing & { readonly kind: 'function' }): Test {
  if (name !== 'startswith' || path !== 'subject' || value.kind !== 'text') throw unsupported();
  return ({ entry, day }) => subjectOf(occurrenceOn(entry, day)).startsWith(String(value.value));
}

/** Times in a filter are UTC. */
function timeTest(side: 'start' | 'end', operator: string, text: string): Test {
  const limit = Date.parse(`${text.replace('Z', '').slice(0, 23)}Z`);
  return ({ entry, day }) => {
    const difference = occurrenceOn(entry, day)[side] - limit;
    return (
      (operator.includes('e') && difference === 0) ||
      (operator.startsWith('g') && difference > 0) ||
      (operator.startsWith('l') && difference < 0)
    );
  };
}

/** The text: github.com/microsoftgraph/microsoft-graph-docs-contrib issue 523. */
const unsupported = (): GraphFault =>
  new GraphFault(400, 'ErrorInvalidUrlQueryFilter', 'The query filter contains one or more invalid nodes.');
