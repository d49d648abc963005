import { GraphFault, ok, type GraphAnswer, type GraphCall } from '../call.ts';
import { page, selectProperties } from '../odata.ts';
import { eventFilter } from './eventFilter.ts';
import { extensionNameIn, wireExtension } from './extensionShape.ts';
import { lookOf, preferredPageSize, type Look } from './look.ts';
import { occurrenceOn, type Occurrence, type Shown } from './occurrences.ts';
import type { CalendarEntry } from './records.ts';
import { expandedParts, seriesParts, withoutSeriesParts } from './seriesParts.ts';
import { subjectOf, wireEvent } from './wireEvent.ts';

const known = new Set(['$select', '$filter', '$orderby', '$top', '$skip', '$skiptoken', '$expand', '$count']);

/** A page of events by the options of the query. `$search` is not supported on events, as in the service. */
export function eventsAnswer(call: GraphCall, events: readonly Shown[]): GraphAnswer {
  refuseOptions(call.query);
  const look = lookOf(call.headers);
  const wanted = inOrder(events.filter(eventFilter(call.query.get('$filter'))), call.query.get('$orderby'));
  const { items, link } = page(wanted, call, { defaultSize: preferredPageSize(call.headers) ?? 10, maximumSize: 1000 });
  const count = call.query.get('$count') === 'true' ? { '@odata.count': wanted.length } : {};
  return ok({ ...count, value: items.map((shown) => asAsked(shown, look, call.query)), ...link });
}

/** One event. A series master shows which occurrences are exceptions or cancelled, when it is asked for them. */
export function eventAnswer(call: GraphCall, shown: Shown): GraphAnswer {
  refuseOptions(call.query);
  const look = lookOf(call.headers);
  const event = asAsked(shown, look, withoutSeriesParts(call.query));
  return ok({ ...event, ...seriesParts(shown, look, call.query) });
}

function refuseOptions(query: URLSearchParams): void {
  for (const name of query.keys()) {
    if (name.startsWith('$') && !known.has(name)) {
      throw new GraphFault(400, 'ErrorInvalidRequest', `The query option ${name} is not supported on events.`);
    }
  }
}

function asAsked({ entry, day }: Shown, look: Look, query: URLSearchParams): object {
  const event = selectProperties(wireEvent(entry, day, look), query);
  return { ...event, ...expanded(entry, day, query.get('$expand')) };
}

/** Extended properties by name, open extensions all or by name. They belong to the master, not to its occurrences. */
function expanded(entry: CalendarEntry, day: number | undefined, expand: string | null): object {
  const answer: Record<string, unknown> = {};
  for (const part of expandedParts(expand)) {
    const [, relation, id] = /^\s*(\w+)(?:\(\$filter=id eq '((?:[^']|'')*)'\))?\s*$/.exec(part) ?? [];
    const wanted = (name: string): boolean =>
      day === undefined && (id === undefined || extensionNameIn(id.replaceAll("''", "'")) === name);
    if (relation === 'singleValueExtendedProperties' && id !== undefined) {
      const found = [...entry.properties].filter(([name]) => wanted(name));
      Object.assign(answer, found.length > 0 && { [relation]: found.map(([name, value]) => ({ id: name, value })) });
    } else if (relation === 'extensions') {
      answer[relation] = [...entry.extensions].filter(([name]) => wanted(name)).map(wireExtension);
    } else {
      throw new GraphFault(400, 'ErrorInvalidRequest', `Cannot expand "${part}" on an event.`);
    }
  }
  return answer;
}

/** By single values only, `start/dateTime` and not `start`: github.com/microsoftgraph/microsoft-graph-docs issue 62. */
function inOrder(events: readonly Shown[], order: string | null): readonly Shown[] {
  if (order === null) {
    return events;
  }
  const [, property = '', direction] = /^([\w/]+)(?: (asc|desc))?$/.exec(order.trim()) ?? [];
  const keyOf = orderKeys.get(property);
  if (!keyOf) {
    throw new GraphFault(400, 'ErrorInvalidRequest', `Cannot order events by "${order}".`);
  }
  const keyed = events.map((shown) => ({ shown, key: keyOf(occurrenceOn(shown.entry, shown.day)) }));
  const sign = direction === 'desc' ? -1 : 1;
  return keyed.toSorted((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0)).map(({ shown }) => shown);
}

/** Taken from the event itself, because to write out every event of a calendar takes long. All-day events are dates. */
const orderKeys = new Map<string, (occurrence: Occurrence) => number | string>([
  ['start/dateTime', ({ content, start }) => (content.isAllDay ? content.start : start)],
  ['end/dateTime', ({ content, end }) => (content.isAllDay ? content.end : end)],
  ['subject', subjectOf],
  ['createdDateTime', ({ entry }) => entry.meeting.createdAt],
  ['lastModifiedDateTime', ({ entry }) => entry.meeting.modifiedAt],
]);
